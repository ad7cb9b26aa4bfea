package coach.bench;

import coach.api.Language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// What the measurements are called in one language.
final class Texts {
    private final Properties texts = new Properties();

    private Texts() {}

    static Texts in(Language language) {
        Texts read = new Texts();
        String name = "texts_" + language.code() + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            read.texts.load(reader);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String say(String key) {
        return Optional.<String>ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no text for '" + key + "'"));
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
