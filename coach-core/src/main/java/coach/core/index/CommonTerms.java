package coach.core.index;

import coach.api.Bilingual;
import coach.api.Glossary;
import coach.api.Term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Words of an interview in both languages, beyond what the topics' glossaries explain.
public final class CommonTerms {
    private static final String RESOURCE = "lexicon.txt";
    private static final Bilingual UNDEFINED = new Bilingual("", "");

    private CommonTerms() {}

    /// The words, from the resource beside this class. They have no definition.
    public static Glossary glossary() {
        try (InputStream in = CommonTerms.class.getResourceAsStream(RESOURCE)) {
            return new Glossary(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(CommonTerms::term)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Term term(String line) {
        String[] sides = line.split("\t");
        List<String> zh = names(sides[0]);
        return new Term(zh.getFirst(), zh, names(sides[1]), List.of(), UNDEFINED);
    }

    private static List<String> names(String side) {
        return Stream.of(side.split("; ")).toList();
    }
}
