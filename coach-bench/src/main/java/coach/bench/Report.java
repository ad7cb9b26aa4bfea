package coach.bench;

import coach.api.Data;
import coach.core.data.Fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was measured, where, by which versions.
///
/// @param notes what was indexed
/// @param rounds of each measurement
/// @param figures in the order in which they were measured
record Report(String notes, int rounds, List<Figure> figures) {
    private static final int NAMES = 44;

    boolean kept() {
        return figures.stream().allMatch(Figure::kept);
    }

    Data data() {
        return new Fields()
                .put("bench", "index")
                .put("rounds", rounds)
                .put("notes", notes)
                .put("coach", version("coach.bench"))
                .put("java", Runtime.version().toString())
                .put("system", system())
                .put("processors", processors())
                .put("lucene", version("org.apache.lucene.core"))
                .put("onnxruntime", version("com.microsoft.onnxruntime"))
                .put("figures", figures, Figure::data)
                .data();
    }

    /// A table, one figure a line; a missed limit is marked.
    String table(Texts texts) {
        StringBuilder table = new StringBuilder();
        table.append(
                "%s %s · Java %s · %s · %d × CPU · Lucene %s · ONNX Runtime %s%n"
                        .formatted(
                                texts.say("index.title"),
                                version("coach.bench"),
                                Runtime.version(),
                                system(),
                                processors(),
                                version("org.apache.lucene.core"),
                                version("com.microsoft.onnxruntime")));
        table.append(texts.say("index.made") + "\n\n");
        for (Figure figure : figures) {
            table.append(line(figure, texts).stripTrailing() + "\n");
        }
        return table.toString().stripTrailing();
    }

    private static String line(Figure figure, Texts texts) {
        String beside =
                figure.beside()
                        .map(
                                peer ->
                                        "%s %s  %s ×"
                                                .formatted(
                                                        peer.name(),
                                                        number(peer.value()),
                                                        number(peer.ratio())))
                        .orElse("");
        String missed = figure.kept() ? "" : "  ← " + texts.say("index.missed");
        return pad(name(figure.name(), texts), NAMES)
                + "%10s %-5s %-28s %s%s"
                        .formatted(
                                number(figure.value()),
                                figure.unit(),
                                beside,
                                figure.bound(),
                                missed);
    }

    /// `search.words.10000.p95` is named by its parts.
    private static String name(String key, Texts texts) {
        String[] parts = key.split("\\.");
        String name = texts.say(parts[0] + "." + parts[1]);
        return parts.length > 2 ? name + " · " + parts[2] + " · " + parts[3] : name;
    }

    /// Han characters take two columns.
    private static String pad(String text, int columns) {
        int wide =
                text.codePoints()
                        .map(each -> Character.isIdeographic(each) || each > 0xff00 ? 2 : 1)
                        .sum();
        return text + " ".repeat(Math.max(1, columns - wide));
    }

    /// Three digits or all before the point.
    static String number(double value) {
        int digits = value == Math.rint(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String version(String module) {
        return Optional.ofNullable(Report.class.getModule().getLayer())
                .flatMap(layer -> layer.findModule(module))
                .flatMap(found -> found.getDescriptor().rawVersion())
                .orElse("?");
    }
}
