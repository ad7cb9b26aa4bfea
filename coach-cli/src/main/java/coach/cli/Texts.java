package coach.cli;

import coach.api.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the command line says in one language.
final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final Properties texts;

    Texts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// Reads the texts of one language.
    static Texts in(Language language) {
        String name = "texts_" + language.code() + ".properties";
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(language, texts);
    }

    /// The language that is spoken.
    Language language() {
        return language;
    }

    /// The text of a key, with `{0}`, `{1}` … replaced by what is given.
    String say(String key, Object... given) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for '" + key + "' in " + language);
        }
        return PLACE.matcher(text)
                .replaceAll(
                        place -> {
                            Object value = given[Integer.parseInt(place.group(1))];
                            return Matcher.quoteReplacement(value.toString());
                        });
    }

    /// Names as one text.
    String list(Stream<String> names) {
        return names.collect(
                Collectors.joining(
                        switch (language) {
                            case ZH -> "、";
                            case EN -> ", ";
                        }));
    }

    /// All keys that have a text.
    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
