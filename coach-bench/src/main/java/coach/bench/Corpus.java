package coach.bench;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Passage;
import coach.api.Place;
import coach.core.index.IndexedFile;
import coach.core.notes.NoteReader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Notes, and as many more as a measurement needs.
///
/// The further ones are made up: copies in which every fifth word or Han character has been
/// exchanged for another one of the notes, by a fixed seed. They mean nothing, but are as long, as
/// varied and as evenly spread over the languages as the notes are.
///
/// @param notes passages by file; none is empty
record Corpus(List<List<Passage>> notes) {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[a-zA-Z]{2,}");
    private static final double EXCHANGED = 0.2;
    private static final long SEED = 42;

    /// Reads notes.
    ///
    /// @throws CoachException if there are none
    static Corpus read(Path path) {
        List<List<Passage>> notes =
                NoteReader.read(List.of(path)).notes().stream()
                        .map(note -> note.passages())
                        .filter(passages -> !passages.isEmpty())
                        .toList();
        if (notes.isEmpty()) {
            throw CoachException.input(
                    new Bilingual(path + " 里没有笔记", "there are no notes in " + path),
                    new Bilingual(
                            "请给出含有 .md、.txt 或 .html 文件的文件夹",
                            "name a folder with .md, .txt or .html files"));
        }
        return new Corpus(notes);
    }

    /// The samples of the checkout that the coach was started from, or of this folder.
    static Path samples() {
        String samples = "samples/notes";
        return Stream.ofNullable(System.getProperty("coach.dist"))
                .map(dist -> Path.of(dist, "../../..", samples).normalize())
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(samples));
    }

    /// The notes as they are.
    List<IndexedFile> files() {
        return notes.stream().map(Corpus::file).toList();
    }

    /// Made-up files, one after the other, until there are exactly so many passages. Every
    /// iteration gives the same.
    Iterable<IndexedFile> files(int passages) {
        return () -> makeUp(passages);
    }

    private Iterator<IndexedFile> makeUp(int passages) {
        List<String> words = words();
        return new Iterator<>() {
            private int left = passages;
            private int made;

            @Override
            public boolean hasNext() {
                return left > 0;
            }

            @Override
            public IndexedFile next() {
                List<Passage> original = notes.get(made % notes.size());
                Random random = new Random(SEED + made);
                List<Passage> varied =
                        original.stream()
                                .limit(left)
                                .map(passage -> vary(passage, made, words, random))
                                .toList();
                left -= varied.size();
                made++;
                return file(varied);
            }
        };
    }

    private static IndexedFile file(List<Passage> passages) {
        String name = passages.getFirst().place().file();
        return new IndexedFile(name, "1", bytes(passages), 0, passages);
    }

    /// How long passages are in UTF-8.
    static long bytes(List<Passage> passages) {
        return passages.stream()
                .mapToLong(each -> each.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private List<String> words() {
        return notes.stream()
                .flatMap(List::stream)
                .flatMap(passage -> WORD.matcher(passage.text()).results())
                .map(found -> found.group())
                .toList();
    }

    private static Passage vary(Passage passage, int number, List<String> words, Random random) {
        Place place = passage.place();
        String file = "made-up/" + number + "-" + Path.of(place.file()).getFileName();
        return new Passage(
                vary(passage.text(), words, random),
                new Place(file, place.firstLine(), place.lastLine()),
                passage.headings().stream().map(each -> vary(each, words, random)).toList(),
                passage.language(),
                passage.role());
    }

    /// Han characters are exchanged for such, other words for others.
    private static String vary(String text, List<String> words, Random random) {
        return WORD.matcher(text)
                .replaceAll(
                        found -> {
                            String other = words.get(random.nextInt(words.size()));
                            boolean fits = isHan(found.group()) == isHan(other);
                            boolean exchange = fits && random.nextDouble() < EXCHANGED;
                            return Matcher.quoteReplacement(exchange ? other : found.group());
                        });
    }

    private static boolean isHan(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /// Made-up queries: a few words in a row from made-up passages.
    List<String> queries(int count) {
        List<String> texts = new ArrayList<>();
        for (IndexedFile file : files(count)) {
            file.passages().forEach(passage -> texts.add(passage.text()));
        }
        Random random = new Random(SEED);
        return IntStream.range(0, count).mapToObj(i -> stretch(texts.get(i), random)).toList();
    }

    private static String stretch(String text, Random random) {
        List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
        if (words.isEmpty()) {
            return text;
        }
        int from = random.nextInt(words.size());
        int length = isHan(words.get(from)) ? 4 + random.nextInt(8) : 2 + random.nextInt(5);
        List<String> chosen = words.subList(from, Math.min(words.size(), from + length));
        return String.join(isHan(words.get(from)) ? "" : " ", chosen);
    }
}
