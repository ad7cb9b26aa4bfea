package coach.cli;

import coach.api.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/// What the command line says in one language.
final class Texts {
    private final Language language;
    private final Properties texts = new Properties();

    /// Reads the texts of one language.
    Texts(Language language) {
        this.language = language;
        String name = "texts_" + language.code() + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        for (int i = 0; i < given.length; i++) {
            text = text.replace("{" + i + "}", given[i].toString());
        }
        return text;
    }

    /// All keys that have a text.
    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
