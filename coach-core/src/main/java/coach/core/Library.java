package coach.core;

import coach.api.Bilingual;
import coach.api.Exchange;
import coach.api.Hit;
import coach.api.Passage;
import coach.api.Place;
import coach.api.event.CoachEvent;
import coach.core.event.EventChannel;
import coach.core.explain.NoteSearch;
import coach.core.index.Embeddings;
import coach.core.index.FileState;
import coach.core.index.IndexedFile;
import coach.core.index.NoteIndex;
import coach.core.index.SearchQuery;
import coach.core.index.Translator;
import coach.core.notes.ExchangeForm;
import coach.core.notes.Note;
import coach.core.notes.NoteFiles;
import coach.core.notes.NoteReader;
import coach.core.notes.Reading;
import coach.core.notes.Skipped;
import coach.core.route.TopicTagger;
import coach.core.text.Derived;
import coach.core.text.TextHash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The person's notes, found again by an index.
///
/// The index knows files by their absolute paths; people see them as from the working folder.
final class Library implements NoteSearch, AutoCloseable {
    private final NoteIndex index;
    private final Supplier<Translator> translator;
    private final Derived derived;
    private final EventChannel events;
    private final Clock clock;
    private final Path here = Path.of("").toAbsolutePath();

    Library(
            Path folder,
            Embeddings embeddings,
            Supplier<Translator> translator,
            Supplier<TopicTagger> tagger,
            Derived derived,
            EventChannel events,
            Clock clock) {
        this.index = NoteIndex.open(folder, embeddings, passage -> tagger.get().topic(passage));
        this.translator = translator;
        this.derived = derived;
        this.events = events;
        this.clock = clock;
    }

    /// Takes in what has changed below some paths, by words; what is not below them leaves.
    IndexReport update(List<Path> roots) {
        List<Skipped> skipped = new ArrayList<>();
        List<Path> there = new ArrayList<>();
        for (Path root : roots) {
            Path absolute = root.toAbsolutePath().normalize();
            if (Files.exists(absolute)) {
                there.add(absolute);
            } else {
                skipped.add(
                        new Skipped(
                                shown(absolute.toString()),
                                new Bilingual("已经不在了", "it is not there any more")));
            }
        }
        NoteFiles found = NoteFiles.below(there);
        skipped.addAll(found.skipped().stream().map(this::shown).toList());
        Map<String, FileState> known = index.files();
        Intake intake = new Intake(found.files(), known);
        Set<String> gone = new TreeSet<>(known.keySet());
        found.files().forEach(file -> gone.remove(name(file)));
        int changed = intake.isEmpty() && gone.isEmpty() ? 0 : index.update(intake, gone);
        changed += leave(intake.unreadable);
        skipped.addAll(intake.skipped);
        skipped.forEach(
                each ->
                        events.publish(
                                new CoachEvent.NoteSkipped(
                                        clock.instant(), each.file(), each.reason())));
        int files = changed > 0 ? index.files().size() : known.size();
        int passages = index.passages();
        int pending = index.pending();
        if (changed > 0) {
            events.publish(new CoachEvent.NotesIndexed(clock.instant(), files, passages));
        }
        return new IndexReport(
                files, changed, passages, intake.questions, skipped, passages - pending, pending);
    }

    /// Files that the index holds but that cannot be read any more leave it.
    private int leave(List<String> unreadable) {
        if (!unreadable.isEmpty()) {
            unreadable.retainAll(index.files().keySet());
        }
        return unreadable.isEmpty() ? 0 : index.update(List.of(), unreadable);
    }

    /// How many passages cannot be found by meaning yet.
    int pending() {
        return index.pending();
    }

    /// Makes passages findable by meaning, until all are or it is told to stop.
    void embed(BooleanSupplier stop) {
        int total = index.pending();
        index.embedPending(
                stop,
                left ->
                        events.publish(
                                new CoachEvent.PassagesEmbedded(
                                        clock.instant(), total - left, total)));
    }

    /// Finds passages.
    List<Hit> search(SearchQuery query) {
        Translator lead = query.lexical() ? Translator.NONE : translator.get();
        return index.search(query, lead).stream().map(this::shown).toList();
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return search(SearchQuery.of(query).atMost(limit));
    }

    @Override
    public List<Exchange> exchanges(String file) {
        Path path = Path.of(file);
        try {
            long content = TextHash.of(Files.readAllBytes(path));
            return derived.get(
                    "exchanges-" + NoteReader.RULES + "-" + hex(TextHash.of(file)),
                    Stream.of(hex(content)),
                    ExchangeForm.INSTANCE,
                    () -> exchanges(path));
        } catch (IOException e) {
            return List.of(); // it has gone since it was indexed
        }
    }

    private static String hex(long hash) {
        return HexFormat.of().toHexDigits(hash);
    }

    private static List<Exchange> exchanges(Path file) {
        return switch (NoteReader.read(file)) {
            case Note note -> note.exchanges();
            case Skipped _ -> List.of();
        };
    }

    private Hit shown(Hit hit) {
        Passage passage = hit.passage();
        Place place = passage.place();
        return new Hit(
                new Passage(
                        passage.text(),
                        new Place(shown(place.file()), place.firstLine(), place.lastLine()),
                        passage.headings(),
                        passage.language(),
                        passage.role()),
                hit.score(),
                hit.snippet(),
                hit.spans());
    }

    private Skipped shown(Skipped skipped) {
        return new Skipped(shown(skipped.file()), skipped.reason());
    }

    private String shown(String file) {
        Path path = Path.of(file);
        return name(path.startsWith(here) ? here.relativize(path) : path);
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    @Override
    public void close() {
        index.close();
    }

    /// Reads one file after the other as the index takes them in, so that memory stays flat; files
    /// whose size and time are those of the index are not read.
    private final class Intake implements Iterable<IndexedFile> {
        private final Map<Path, BasicFileAttributes> fresh = new LinkedHashMap<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private int questions;
        private int done;

        Intake(List<Path> files, Map<String, FileState> known) {
            for (Path file : files) {
                try {
                    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    if (!isKnown(known.get(name(file)), attributes)) {
                        fresh.put(file, attributes);
                    }
                } catch (IOException e) {
                    skipped.add(
                            new Skipped(
                                    shown(name(file)), new Bilingual("无法读取", "it cannot be read")));
                }
            }
        }

        boolean isEmpty() {
            return fresh.isEmpty();
        }

        private static boolean isKnown(
                @org.jspecify.annotations.Nullable FileState state, BasicFileAttributes now) {
            return state != null
                    && state.size() == now.size()
                    && state.modified() == now.lastModifiedTime().toMillis();
        }

        @Override
        public Iterator<IndexedFile> iterator() {
            return fresh.entrySet().stream()
                    .map(entry -> read(entry.getKey(), entry.getValue()))
                    .flatMap(Optional::stream)
                    .iterator();
        }

        private Optional<IndexedFile> read(Path file, BasicFileAttributes attributes) {
            Reading reading = NoteReader.read(file);
            done++;
            events.publish(
                    new CoachEvent.NoteRead(
                            clock.instant(), shown(name(file)), done, fresh.size()));
            return switch (reading) {
                case Note note -> {
                    questions += note.exchanges().size();
                    yield Optional.of(indexed(file, attributes, note));
                }
                case Skipped reason -> {
                    unreadable.add(name(file));
                    skipped.add(shown(reason));
                    yield Optional.empty();
                }
            };
        }

        private IndexedFile indexed(Path file, BasicFileAttributes attributes, Note note) {
            try {
                return new IndexedFile(
                        name(file),
                        Home.hash(Files.readAllBytes(file)),
                        attributes.size(),
                        attributes.lastModifiedTime().toMillis(),
                        note.passages());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
