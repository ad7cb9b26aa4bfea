package coach.core;

import coach.api.Bilingual;
import coach.api.CardId;
import coach.api.CoachException;
import coach.api.Exchange;
import coach.api.Explanation;
import coach.api.Glossary;
import coach.api.Hit;
import coach.api.Inquiry;
import coach.api.Language;
import coach.api.Topic;
import coach.api.event.CoachEvent;
import coach.api.event.CoachListener;
import coach.api.event.Subscription;
import coach.core.card.CardBank;
import coach.core.card.ListedCard;
import coach.core.event.EventChannel;
import coach.core.explain.Explainer;
import coach.core.index.CommonTerms;
import coach.core.index.Embeddings;
import coach.core.index.NoteIndex;
import coach.core.index.SearchQuery;
import coach.core.index.Translator;
import coach.core.notes.Note;
import coach.core.notes.NoteReader;
import coach.core.notes.Skipped;
import coach.core.plugin.LoadedTopic;
import coach.core.plugin.PluginHost;
import coach.core.plugin.PluginState;
import coach.core.route.Elsewhere;
import coach.core.route.Router;
import coach.core.route.Routing;
import coach.core.route.TopicTagger;
import coach.core.route.Training;
import coach.core.route.Weights;
import coach.core.text.Derived;
import coach.core.text.Embedder;
import coach.core.text.Languages;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The one way in: notes in, explanations out.
///
/// What a call does not need is not opened: no model for a search by words, no plugin for a search
/// of notes.
public final class Coach implements AutoCloseable {

    /// Raised when something else is computed of the same texts.
    private static final String MAKING = "2";

    private final CoachOptions options;
    private final Home home;
    private final Embeddings embeddings;
    private final Derived derived;
    private final EventChannel events =
            new EventChannel(
                    (event, failure) ->
                            System.getLogger(Coach.class.getName())
                                    .log(
                                            System.Logger.Level.WARNING,
                                            "a listener failed on " + event,
                                            failure));
    private final Supplier<PluginHost> plugins = Once.of(this::loadPlugins);
    private final Supplier<Derived> knowledge = Once.of(this::knowledge);
    private final Supplier<Router> router = Once.of(this::makeRouter);
    private final Supplier<Translator> translator = Once.of(this::makeTranslator);
    private final Once<Library> library = Once.of(this::openLibrary);

    private Coach(CoachOptions options) {
        this.options = options;
        this.home = new Home(options.home());
        this.embeddings = new Embeddings(options.models(), home.cache().resolve("embeddings"));
        this.derived = Derived.in(home.cache().resolve("derived"));
        listeners().forEach(events::on);
    }

    /// A loader over the own layer, which reads no jars; over the class path where there is none.
    private static ServiceLoader<CoachListener> listeners() {
        ModuleLayer layer = Coach.class.getModule().getLayer();
        return layer == null
                ? ServiceLoader.load(CoachListener.class)
                : ServiceLoader.load(layer, CoachListener.class);
    }

    /// Opens a coach.
    public static Coach open(CoachOptions options) {
        return new Coach(options);
    }

    /// Listen to one kind of event until the subscription is closed.
    public <E extends CoachEvent> Subscription on(Class<E> kind, Consumer<? super E> listener) {
        return events.on(kind, listener);
    }

    /// Adds notes to those that the home keeps and takes in what has changed, by words.
    ///
    /// @param add files and folders
    /// @param remove files and folders that shall leave the index
    /// @throws CoachException if a path to add does not exist, or one to remove is not kept
    public IndexReport index(List<Path> add, List<Path> remove) {
        List<Path> kept = new ArrayList<>(home.notes());
        for (Path path : remove) {
            if (!kept.remove(path.toAbsolutePath().normalize())) {
                throw CoachException.input(
                        new Bilingual(
                                path + " 不在已收录的笔记之中",
                                path + " is not among the notes that are kept"),
                        kept(kept));
            }
        }
        for (Path path : add) {
            if (!path.toFile().exists()) {
                throw CoachException.input(
                        new Bilingual("没有这个文件或文件夹：" + path, "there is no file or folder " + path),
                        new Bilingual("请检查路径", "check the path"));
            }
            Path absolute = path.toAbsolutePath().normalize();
            if (!kept.contains(absolute)) {
                kept.add(absolute);
            }
        }
        home.keep(kept);
        return library.get().update(kept);
    }

    private static Bilingual kept(List<Path> kept) {
        List<String> names = kept.stream().map(Path::toString).toList();
        return names.isEmpty()
                ? new Bilingual("目前没有收录任何笔记", "none is kept yet")
                : new Bilingual(
                        "已收录的有：" + String.join("、", names),
                        "these are: " + String.join(", ", names));
    }

    /// Takes in what has changed of the notes that this coach looks at, by words.
    public IndexReport refresh() {
        return library.get().update(roots());
    }

    /// Looks at the notes again and again, and takes in what has changed, by words and by meaning.
    ///
    /// @param pause how long to wait between two looks
    /// @param stop asked before each look; true ends the watch
    /// @param changed told of each change that was taken in
    public void watch(Duration pause, BooleanSupplier stop, Consumer<IndexReport> changed) {
        while (!stop.getAsBoolean()) {
            IndexReport report = refresh();
            if (report.changed() > 0) {
                changed.accept(report);
            }
            if (pending() > 0) {
                embed(stop);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private List<Path> roots() {
        return options.notes().isEmpty() ? home.notes() : options.notes();
    }

    /// How many passages cannot be found by their meaning yet.
    public int pending() {
        return library.get().pending();
    }

    /// Makes passages findable by their meaning, until all are or it is told to stop.
    public void embed(BooleanSupplier stop) {
        library.get().embed(stop);
    }

    /// Finds passages of the notes.
    public List<Hit> search(SearchQuery query) {
        return library.get().search(query);
    }

    /// Names the topic of a question.
    public Routing route(String question) {
        Routing routing = router.get().route(question);
        events.publish(
                new CoachEvent.QuestionRouted(
                        options.clock().instant(),
                        question,
                        routing.topic().orElse(""),
                        routing.confidence()));
        return routing;
    }

    /// Begins to load what every look at notes needs, while the caller does something else.
    public static void expectNotes() {
        Thread.ofPlatform().daemon().name("coach-expect-notes").start(NoteIndex::prepare);
    }

    /// Begins to open what a question will need, while the caller does something else. What fails
    /// here fails again when it is asked, and is told then.
    public void expect(String question) {
        Language language = Languages.of(question);
        Thread.ofPlatform()
                .daemon()
                .name("coach-expect-model")
                .start(() -> embeddings.passing(question, language));
        Thread.ofPlatform()
                .daemon()
                .name("coach-expect-topics")
                .start(
                        () -> {
                            router.get();
                            translator.get();
                        });
    }

    /// Explains, from the cards and the person's own notes.
    ///
    /// @param language the language to answer in; without it, the question's
    public Answered ask(String question, Optional<Language> language) {
        Explainer explainer =
                new Explainer(subjects(), library.get(), this::kept, this::asked, knowledge.get());
        Language spoken = language.orElseGet(() -> Languages.of(question));
        explainer.expect(question);
        Routing asWorded = route(question);
        Inquiry first = explainer.inquire(asWorded, spoken);
        Routing routing = byOwnNotes(asWorded, first);
        Inquiry inquiry = routing == asWorded ? first : explainer.inquire(routing, spoken);
        Explanation explanation =
                routing.topic()
                        .flatMap(plugins.get()::topic)
                        .map(topic -> topic.explain(inquiry))
                        .orElse(inquiry.draft());
        return new Answered(routing, inquiry, explanation);
    }

    /// A question whose wording fits no topic, but which the person's notes record in other words,
    /// belongs where the recorded question belongs.
    private Routing byOwnNotes(Routing asWorded, Inquiry inquiry) {
        return asWorded.topic().isPresent()
                ? asWorded
                : inquiry.exchanges().stream()
                        .findFirst()
                        .map(own -> router.get().route(own.question().text()))
                        .filter(recorded -> recorded.topic().isPresent())
                        .map(recorded -> recorded.of(asWorded.question()))
                        .orElse(asWorded);
    }

    /// The bank of cards.
    public CardBank cards() {
        return new CardBank(
                plugins.get().topics().stream()
                        .flatMap(topic -> topic.cards().stream())
                        .map(ListedCard::card)
                        .toList());
    }

    /// The topics that answer.
    public List<Topic> topics() {
        return plugins.get().topics().stream().map(LoadedTopic::topic).toList();
    }

    /// How every plugin that was found fares.
    public List<PluginState> plugins() {
        return plugins.get().states();
    }

    /// What one note holds of questions.
    ///
    /// @throws CoachException if the file cannot be read
    public List<Exchange> exchanges(Path file) {
        return switch (NoteReader.read(file)) {
            case Note note -> note.exchanges();
            case Skipped skipped ->
                    throw CoachException.input(
                            new Bilingual(
                                    skipped.file() + "：" + skipped.reason().zh(),
                                    skipped.file() + ": " + skipped.reason().en()),
                            new Bilingual("请换一份可以读取的笔记", "give a note that can be read"));
        };
    }

    /// Trains the router's weights on labelled questions.
    ///
    /// @param meaning with the similarity of meanings, or on words alone
    public Weights trainRouter(List<Training.Example> examples, boolean meaning) {
        Function<Language, Optional<Embedder>> known = meaning ? this::kept : _ -> Optional.empty();
        return new Training(examples, subjects(), known).weights();
    }

    private PluginHost loadPlugins() {
        return PluginHost.load(home.plugins(), derived, events, options.clock());
    }

    private List<Router.Subject> subjects() {
        return plugins.get().topics().stream()
                .map(topic -> new Router.Subject(topic.topic(), topic.cards()))
                .toList();
    }

    private Router makeRouter() {
        return new Router(subjects(), this::kept, this::asked, knowledge.get());
    }

    /// What is computed from the topics and the lists of the core depends on all of these texts.
    private Derived knowledge() {
        Stream<String> topics =
                subjects().stream()
                        .flatMap(
                                subject ->
                                        Stream.concat(
                                                texts(subject.topic()),
                                                subject.cards().stream().flatMap(Coach::texts)));
        Stream<String> lists =
                Stream.concat(Elsewhere.questions(topics()).stream(), CommonTerms.texts());
        String version =
                Optional.ofNullable(Coach.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion)
                        .orElse("");
        return derived.from(
                Stream.of(Stream.of(version, MAKING), topics, lists).flatMap(each -> each));
    }

    private static Stream<String> texts(Topic topic) {
        Stream<String> terms =
                topic.glossary().terms().stream()
                        .flatMap(
                                term ->
                                        Stream.concat(
                                                term.names(),
                                                Stream.of(
                                                        term.id(),
                                                        term.definition().zh(),
                                                        term.definition().en())));
        Stream<String> questions =
                topic.questions().stream()
                        .flatMap(
                                asked ->
                                        Stream.of(
                                                asked.text(),
                                                asked.card().map(CardId::value).orElse("")));
        return Stream.of(Stream.of(topic.id()), terms, questions).flatMap(each -> each);
    }

    private static Stream<String> texts(ListedCard card) {
        return Stream.concat(
                Stream.of(Long.toHexString(card.digest())),
                Stream.of(Language.values()).flatMap(card::wordings));
    }

    private Optional<Embedder> kept(Language language) {
        return LanguageEmbedder.kept(embeddings, language);
    }

    private Optional<Embedder> asked(Language language) {
        return LanguageEmbedder.asked(embeddings, language);
    }

    private Library openLibrary() {
        Path folder = options.notes().isEmpty() ? home.index() : home.sideIndex(options.notes());
        return new Library(
                folder,
                embeddings,
                translator,
                Once.of(() -> new TopicTagger(topics(), knowledge.get())),
                derived,
                events,
                options.clock());
    }

    /// Leads a query on by the glossaries, by words in common use, and by the cards' questions.
    private Translator makeTranslator() {
        Stream<Glossary> glossaries = topics().stream().map(Topic::glossary);
        return Translator.learn(
                Stream.concat(glossaries, Stream.of(CommonTerms.glossary())).toList(),
                subjects().stream()
                        .flatMap(subject -> subject.cards().stream())
                        .map(ListedCard::question)
                        .toList(),
                Elsewhere.questions(topics()),
                embeddings,
                knowledge.get());
    }

    @Override
    public void close() {
        library.ifMade(Library::close);
        embeddings.close();
        options.models().close();
    }
}
