package coach.core.index;

import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words of an interview in both languages, beyond what the topics' glossaries explain.
public final class CommonTerms {
    private static final String RESOURCE = "lexicon.txt";
    private static final Pattern SEPARATOR = Pattern.compile("; ");
    private static final Bilingual UNDEFINED = new Bilingual("", "");

    private CommonTerms() {}

    /// The words, from the resource beside this class. They have no definition.
    public static Glossary glossary() {
        return new Glossary(lines(RESOURCE).stream().map(CommonTerms::term).toList());
    }

    /// All that stands in this package's lists of words.
    public static Stream<String> texts() {
        return Stream.of(RESOURCE, PlainWords.RESOURCE)
                .flatMap(resource -> lines(resource).stream())
                .flatMap(Stream::of);
    }

    /// The lines of a resource, cut at the tabs, without remarks.
    static List<String[]> lines(String resource) {
        try (InputStream in = CommonTerms.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Term term(String[] sides) {
        List<String> zh = names(sides[0]);
        return new Term(zh.getFirst(), zh, names(sides[1]), List.of(), UNDEFINED);
    }

    static List<String> names(String cell) {
        return SEPARATOR.splitAsStream(cell).toList();
    }
}
