package coach.api;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a demo and the settings to open it in.
///
/// @param demo the demo's id
/// @param preset the preset's id; empty for the demo's own defaults
public record DemoLink(String demo, String preset) {
    private static final Pattern LINK =
            Pattern.compile("([a-z][a-z0-9-]*)(?:\\?preset=([a-z0-9][a-z0-9-]*))?");

    /// Reads `demo` or `demo?preset=name`.
    ///
    /// @throws IllegalArgumentException if it is written otherwise
    public static DemoLink parse(String text) {
        Matcher parts = LINK.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no demo (id or id?preset=name): " + text);
        }
        return new DemoLink(parts.group(1), Objects.requireNonNullElse(parts.group(2), ""));
    }

    /// As it is written in a card.
    @Override
    public String toString() {
        return preset.isEmpty() ? demo : demo + "?preset=" + preset;
    }
}
