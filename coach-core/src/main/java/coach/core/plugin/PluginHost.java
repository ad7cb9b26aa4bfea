package coach.core.plugin;

import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Glossary;
import coach.api.Topic;
import coach.api.TopicPlugin;
import coach.core.card.CardListing;
import coach.core.card.ListedCard;
import coach.core.event.EventChannel;
import coach.core.text.Derived;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds plugins, reads their cards, and sets aside what fails with a reason.
///
/// Built-in ones come from the module path or class path. Each folder below the person's own
/// `plugins` folder is a module layer of its own, with its private dependencies.
public final class PluginHost {
    private final Guard guard;
    private final Derived kept;
    private final List<LoadedTopic> topics = new ArrayList<>();
    private final List<PluginState> states = new ArrayList<>();

    private PluginHost(Guard guard, Derived kept) {
        this.guard = guard;
        this.kept = kept;
    }

    /// Loads the built-in plugins, then those of the person.
    ///
    /// @param folder the person's plugins, a folder each; it need not exist
    /// @param kept where the lists of their cards are kept
    public static PluginHost load(Path folder, Derived kept, EventChannel events, Clock clock) {
        var host = new PluginHost(new Guard(events, clock), kept);
        host.add(builtIn(), PluginState.BUILT_IN, PluginState.BUILT_IN, Optional.empty());
        for (Path each : folders(folder)) {
            host.addFolder(each);
        }
        return host;
    }

    /// A loader over the host's own layer, which reads no jars; over the class path where there is
    /// no layer.
    private static ServiceLoader<TopicPlugin> builtIn() {
        ModuleLayer layer = PluginHost.class.getModule().getLayer();
        return layer == null
                ? ServiceLoader.load(TopicPlugin.class)
                : ServiceLoader.load(layer, TopicPlugin.class);
    }

    /// Wraps plugins that are already there, for tests and embedders.
    public static PluginHost of(List<TopicPlugin> plugins, EventChannel events, Clock clock) {
        var host = new PluginHost(new Guard(events, clock), Derived.none());
        plugins.forEach(plugin -> host.add(plugin, PluginState.BUILT_IN));
        return host;
    }

    /// The topics that answer, built-in ones first.
    public List<LoadedTopic> topics() {
        return List.copyOf(topics);
    }

    /// How every plugin that was found fares.
    public List<PluginState> states() {
        return List.copyOf(states);
    }

    /// Finds a topic.
    public Optional<LoadedTopic> topic(String id) {
        return topics.stream().filter(each -> each.topic().id().equals(id)).findFirst();
    }

    private static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private void addFolder(Path folder) {
        String name = String.valueOf(folder.getFileName());
        try {
            ModuleLayer layer = layer(folder);
            add(
                    ServiceLoader.load(layer, TopicPlugin.class),
                    name,
                    folder.toString(),
                    Optional.of(layer));
        } catch (FindException | ResolutionException | LayerInstantiationException e) {
            String file = e.getCause() == null ? "" : e.getMessage() + ": ";
            Bilingual reason = Guard.reason(e);
            fail(name, folder.toString(), new Bilingual(file + reason.zh(), file + reason.en()));
        }
    }

    private static ModuleLayer layer(Path folder) {
        ModuleLayer host =
                Optional.ofNullable(PluginHost.class.getModule().getLayer())
                        .orElseGet(ModuleLayer::boot);
        ModuleFinder finder = ModuleFinder.of(folder);
        Set<String> roots =
                finder.findAll().stream()
                        .map(ModuleReference::descriptor)
                        .map(ModuleDescriptor::name)
                        .collect(Collectors.toUnmodifiableSet());
        Configuration resolved = host.configuration().resolve(ModuleFinder.of(), finder, roots);
        return host.defineModulesWithOneLoader(resolved, ClassLoader.getSystemClassLoader());
    }

    /// Takes the providers of one layer; a loader over a layer also finds those of its parents.
    private void add(
            ServiceLoader<TopicPlugin> loader,
            String name,
            String origin,
            Optional<ModuleLayer> layer) {
        Iterator<ServiceLoader.Provider<TopicPlugin>> providers = loader.stream().iterator();
        boolean found = false;
        while (true) {
            try {
                var provider = providers.next();
                if (layer.isEmpty() || provider.type().getModule().getLayer() == layer.get()) {
                    found = true;
                    create(provider, origin);
                }
            } catch (NoSuchElementException _) {
                break;
            } catch (ServiceConfigurationError | LinkageError e) {
                found = true;
                fail(name, origin, Guard.reason(e));
            }
        }
        if (!found && layer.isPresent()) {
            fail(
                    name,
                    origin,
                    new Bilingual(
                            "其中没有模块提供 coach.api.TopicPlugin",
                            "no module in it provides coach.api.TopicPlugin"));
        }
    }

    private void create(ServiceLoader.Provider<TopicPlugin> provider, String origin) {
        try {
            add(provider.get(), origin);
        } catch (ServiceConfigurationError | LinkageError e) {
            fail(provider.type().getName(), origin, Guard.reason(e));
        }
    }

    private void add(TopicPlugin plugin, String origin) {
        String name = plugin.getClass().getName();
        Optional<Topic> topic =
                guard.call(
                        name,
                        () -> Optional.of(plugin.topic()),
                        Optional.empty(),
                        reason ->
                                states.add(
                                        new PluginState(
                                                name,
                                                version(plugin),
                                                origin,
                                                false,
                                                new Bilingual(
                                                        "它没有说明自己的主题：" + reason.zh(),
                                                        "it does not say its topic: "
                                                                + reason.en()))));
        topic.ifPresent(known -> add(plugin, known, origin));
    }

    private void add(TopicPlugin plugin, Topic topic, String origin) {
        String id = topic.id();
        Optional<PluginState> earlier =
                states.stream()
                        .filter(state -> state.loaded() && state.id().equals(id))
                        .findFirst();
        if (earlier.isPresent()) {
            fail(id, origin, taken(id, origin, earlier.get()));
            return;
        }
        List<Bilingual> left = new ArrayList<>();
        List<ListedCard> cards = cards(plugin, topic, left);
        topics.add(new LoadedTopic(plugin, topic, cards, guard));
        states.add(new PluginState(id, version(plugin), origin, true, joined(left)));
        guard.loaded(id);
    }

    private static String version(TopicPlugin plugin) {
        Class<?> kind = plugin.getClass();
        return Optional.ofNullable(kind.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(kind.getPackage().getImplementationVersion()))
                .orElse("");
    }

    private static Bilingual taken(String id, String origin, PluginState earlier) {
        return new Bilingual(
                "主题“%s”已由%s提供，不再加载%s中的同名主题"
                        .formatted(id, inChinese(earlier.origin()), inChinese(origin)),
                "the topic '%s' of %s is already taken by the one from %s"
                        .formatted(id, origin, earlier.origin()));
    }

    private static String inChinese(String origin) {
        return origin.equals(PluginState.BUILT_IN) ? "内置插件" : " " + origin + " ";
    }

    private List<ListedCard> cards(TopicPlugin plugin, Topic topic, List<Bilingual> left) {
        Supplier<List<CardSource>> offer = () -> List.copyOf(plugin.cards());
        List<CardSource> sources =
                guard.call(topic.id(), offer, List.of(), left::add).stream()
                        .filter(source -> hasText(source, topic.id(), left))
                        .toList();
        Glossary glossary = topic.glossary();
        Supplier<CardListing> reading = () -> CardListing.of(topic.id(), sources, glossary, kept);
        CardListing listing = guard.call(topic.id(), reading, CardListing.NONE, left::add);
        for (Bilingual fault : listing.faults()) {
            guard.failed(topic.id(), fault);
            left.add(fault);
        }
        return listing.cards(sources, glossary);
    }

    /// Strangers may hand over nothing in place of a text.
    private boolean hasText(CardSource source, String topic, List<Bilingual> left) {
        boolean there = Objects.nonNull(source.text());
        if (!there) {
            Bilingual reason =
                    new Bilingual(
                            "卡片 " + source.name() + " 没有内容",
                            "the card " + source.name() + " has no text");
            guard.failed(topic, reason);
            left.add(reason);
        }
        return there;
    }

    private static Bilingual joined(List<Bilingual> reasons) {
        return new Bilingual(
                reasons.stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                reasons.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    private void fail(String id, String origin, Bilingual reason) {
        states.add(new PluginState(id, "", origin, false, reason));
        guard.failed(id, reason);
    }
}
