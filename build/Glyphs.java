import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Writes the outlines and measures that formulas are drawn with, from MathJax's TeX fonts.
///
/// Run when another version is wanted; nothing of it is needed to build:
///
/// ```
/// npm pack mathjax-full@3.2.2 && tar xzf mathjax-full-3.2.2.tgz
/// java build/Glyphs.java package coach-core/src/main/resources/coach/core/figure/glyphs.txt
/// ```
///
/// A line is `font code height depth width italic skew path`: the code in hexadecimal, lengths in
/// em, the path in thousandths of an em with y upwards and without its first `M` and last `Z`.
final class Glyphs {
    private static final Map<String, String> FONTS = new LinkedHashMap<>();

    static {
        FONTS.put("normal", "normal");
        FONTS.put("tex-calligraphic", "script");
        FONTS.put("smallop", "small");
        FONTS.put("largeop", "large");
        FONTS.put("tex-size3", "size3");
        FONTS.put("tex-size4", "size4");
    }

    private static final Pattern MEASURE =
            Pattern.compile("0x([0-9A-F]+): \\[([^\\]{]*?)(?:, \\{([^}]*)})?\\]");
    private static final Pattern OUTLINE = Pattern.compile("0x([0-9A-F]+): '([^']*)'");

    private Glyphs() {}

    static void main(String[] args) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(
                "# Outlines of MathJax 3.2.2 (Apache License 2.0), taken out by build/Glyphs.java");
        for (var font : FONTS.entrySet()) {
            lines.addAll(glyphs(Path.of(args[0]), font.getKey(), font.getValue()));
        }
        Files.write(Path.of(args[1]), lines);
    }

    private static List<String> glyphs(Path folder, String font, String name) throws IOException {
        Path output = folder.resolve("js/output");
        String measures = Files.readString(output.resolve("common/fonts/tex/" + font + ".js"));
        String outlines = Files.readString(output.resolve("svg/fonts/tex/" + font + ".js"));
        var paths = new TreeMap<Integer, String>();
        OUTLINE.matcher(outlines)
                .results()
                .forEach(found -> paths.put(code(found.group(1)), found.group(2)));
        var lines = new TreeMap<Integer, String>();
        MEASURE.matcher(measures)
                .results()
                .filter(found -> wanted(code(found.group(1))))
                .filter(found -> !paths.getOrDefault(code(found.group(1)), "").isEmpty())
                .forEach(
                        found -> {
                            int code = code(found.group(1));
                            String options = found.group(3) == null ? "" : found.group(3);
                            lines.put(
                                    code,
                                    String.join(
                                            " ",
                                            name,
                                            Integer.toHexString(code),
                                            found.group(2).replace(",", ""),
                                            option(options, "ic"),
                                            option(options, "sk"),
                                            paths.get(code)));
                        });
        return List.copyOf(lines.values());
    }

    /// All but look-alikes that no command asks for: bold fraktur, slanted and bold sans serif.
    private static boolean wanted(int code) {
        return code < 0x1D56C
                || (code > 0x1D59F && code < 0x1D5D4)
                || (code > 0x1D66F && code < 0x1D756)
                || code > 0x1D7CB;
    }

    private static int code(String hexadecimal) {
        return Integer.parseInt(hexadecimal, 16);
    }

    private static String option(String options, String name) {
        var found = Pattern.compile("\\b" + name + ": (-?[0-9.]+)").matcher(options);
        return found.find() ? found.group(1) : "0";
    }
}
