package coach.api;

/// Names a demo and the settings to open it in.
///
/// @param demo the demo's id
/// @param preset the preset's id; empty for the demo's own defaults
public record DemoLink(String demo, String preset) {

    /// Reads `demo` or `demo?preset=name`.
    ///
    /// @throws IllegalArgumentException if it is written otherwise
    public static DemoLink parse(String text) {
        String[] parts = text.strip().split("\\?preset=", -1);
        if (parts.length > 2 || !parts[0].matches("[a-z][a-z0-9-]*") || parts[0].isEmpty()) {
            throw new IllegalArgumentException("no demo (id or id?preset=name): " + text);
        }
        return new DemoLink(parts[0], parts.length == 2 ? parts[1] : "");
    }

    /// As it is written in a card.
    @Override
    public String toString() {
        return preset.isEmpty() ? demo : demo + "?preset=" + preset;
    }
}
