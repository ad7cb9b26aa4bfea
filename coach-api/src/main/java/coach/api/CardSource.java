package coach.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The Markdown of a card, still unread. Core parses and validates it.
///
/// @param name the file's name for error messages
/// @param text its text
public record CardSource(String name, String text) {
    private static final String FOLDER = "/META-INF/coach/cards/";

    /// All cards that a plugin's jar holds under `META-INF/coach/cards/<topic>/`. The build lists
    /// their names in a file `index` there, for a module cannot list its own resources.
    ///
    /// @param anchor a class of the plugin's module, to find its resources
    /// @throws CoachException if the index or a card that it names is missing
    public static List<CardSource> all(Class<?> anchor, String topic) {
        return one(anchor, topic, "index")
                .text()
                .lines()
                .filter(name -> !name.isBlank() && !name.equals("glossary.md"))
                .map(name -> one(anchor, topic, name))
                .toList();
    }

    /// One file below `META-INF/coach/cards/<topic>/`.
    ///
    /// @param anchor a class of the plugin's module, to find its resources
    /// @throws CoachException if there is no such file
    public static CardSource one(Class<?> anchor, String topic, String file) {
        return find(anchor, topic, file)
                .orElseThrow(
                        () -> {
                            String path = FOLDER + topic + "/" + file;
                            return CoachException.input(
                                    new Bilingual(
                                            anchor.getName() + " 没有资源 " + path,
                                            anchor.getName() + " has no resource " + path),
                                    new Bilingual(
                                            "请重新构建插件，构建时会写出卡片索引",
                                            "rebuild the plugin; its build writes the index of its"
                                                    + " cards"));
                        });
    }

    /// One file below `META-INF/coach/cards/<topic>/`, if it is there.
    ///
    /// @param anchor a class of the plugin's module, to find its resources
    public static Optional<CardSource> find(Class<?> anchor, String topic, String file) {
        String path = FOLDER + topic + "/" + file;
        try (InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new CardSource(
                            topic + "/" + file,
                            new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
