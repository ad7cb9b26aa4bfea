package coach.core.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Questions that belong to no topic: other subjects, everyday life, the person.
public final class Elsewhere {
    private static final String RESOURCE = "elsewhere.txt";

    private Elsewhere() {}

    /// The questions, from the resource beside this class.
    public static List<String> questions() {
        try (InputStream in = Elsewhere.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
