package coach.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A demo's state as a value: which demo, every parameter, the seed. Written as one line, it
/// replays exactly: `backprop?hidden=4,4&activation=relu&lr=0.1&seed=7`.
///
/// @param demo the demo's id
/// @param values every parameter's value in its canonical form, in the order of declaration
/// @param seed where all randomness starts from
public record Settings(String demo, Map<String, String> values, long seed) {
    private static final String SEED = "seed";

    public Settings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The settings of a demo with some values changed.
    ///
    /// @param changes values by parameter id; `seed` among them sets the seed
    /// @throws CoachException if a parameter is unknown or a value not allowed
    public static Settings of(Demo demo, Map<String, String> changes) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : demo.parameters()) {
            String value = changes.getOrDefault(parameter.id(), parameter.initial());
            values.put(parameter.id(), parameter.accept(value));
        }
        for (String id : changes.keySet()) {
            if (!values.containsKey(id) && !id.equals(SEED)) {
                throw CoachException.usage(
                        new Bilingual(
                                demo.id() + " 没有参数“" + id + "”",
                                demo.id() + " has no parameter '" + id + "'"),
                        new Bilingual(
                                "可用的参数有：" + String.join("、", values.keySet()),
                                "it has " + String.join(", ", values.keySet())));
            }
        }
        return new Settings(demo.id(), values, seed(changes.getOrDefault(SEED, "1")));
    }

    /// Reads the values out of a line that [#toString()] wrote; hand them to [#of(Demo, Map)].
    ///
    /// @throws CoachException if it is written otherwise
    public static Map<String, String> changes(String line) {
        Map<String, String> changes = new LinkedHashMap<>();
        int mark = line.indexOf('?');
        if (mark < 0 || mark == line.length() - 1) {
            return changes;
        }
        for (String pair : line.substring(mark + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw CoachException.usage(
                        new Bilingual("“" + pair + "”不是一项设置", "'" + pair + "' is no setting"),
                        new Bilingual(
                                "请写成 demo?name=value&name=value 的形式",
                                "write demo?name=value&name=value"));
            }
            changes.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
        }
        return changes;
    }

    /// A parameter's value.
    ///
    /// @throws IllegalArgumentException if the demo has no such parameter
    public String text(String id) {
        String value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException(demo + " has no parameter " + id);
        }
        return value;
    }

    /// A parameter's value as a number.
    public double number(String id) {
        return Double.parseDouble(text(id));
    }

    /// A parameter's value as a whole number.
    public int whole(String id) {
        return (int) number(id);
    }

    /// A parameter's value as yes or no.
    public boolean flag(String id) {
        return Boolean.parseBoolean(text(id));
    }

    /// The line that replays this state.
    @Override
    public String toString() {
        return values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", demo + "?", values.isEmpty() ? "" : "&"))
                + SEED
                + "="
                + seed;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw CoachException.usage(
                    new Bilingual(
                            "“" + value + "”中的 % 不成转义",
                            "'" + value + "' holds a % that stands for nothing"),
                    new Bilingual("要写 % 本身，请写成 %25", "write %25 for a %"));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3B", ";");
    }

    private static long seed(String value) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException _) {
            throw CoachException.usage(
                    new Bilingual("“" + value + "”不能用作随机种子", "'" + value + "' is no seed"),
                    new Bilingual("请给出一个整数", "give a whole number"));
        }
    }
}
