package coach.api;

import java.util.List;
import java.util.regex.Pattern;

/// A knob of a demo. Its values travel as short texts, so that settings fit in one line.
///
/// The family may grow, so a `switch` outside this project needs a `default`.
public sealed interface Parameter {

    /// Name of the parameter within its demo, such as `lr`.
    String id();

    /// What it is called for people.
    Bilingual name();

    /// What it does, in a sentence.
    Bilingual help();

    /// The value it has when nobody sets it.
    String initial();

    /// Hold a value to this parameter's range, and give it back in its canonical form.
    ///
    /// @throws CoachException if the value is not allowed; the message names it and the range
    String accept(String value);

    /// A number within a range.
    ///
    /// @param unit what it is counted in; empty for none
    /// @param whole whether only whole numbers are allowed
    record Range(
            String id,
            Bilingual name,
            Bilingual help,
            String initial,
            double min,
            double max,
            String unit,
            boolean whole)
            implements Parameter {
        @Override
        public String accept(String value) {
            double number;
            try {
                number = Double.parseDouble(value.strip());
            } catch (NumberFormatException _) {
                throw refusal(this, value, rangeText());
            }
            if (!(number >= min && number <= max) || whole && number != Math.rint(number)) {
                throw refusal(this, value, rangeText());
            }
            return text(number);
        }

        private Bilingual rangeText() {
            String measure = unit.isEmpty() ? "" : " " + unit;
            return new Bilingual(
                    "%s 到 %s%s 之间的%s".formatted(text(min), text(max), measure, whole ? "整数" : "数"),
                    "%s from %s to %s%s"
                            .formatted(
                                    whole ? "a whole number" : "a number",
                                    text(min),
                                    text(max),
                                    measure));
        }

        private static String text(double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /// One of several values.
    record Choice(String id, Bilingual name, Bilingual help, String initial, List<Option> options)
            implements Parameter {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String accept(String value) {
            return options.stream()
                    .map(Option::id)
                    .filter(value.strip()::equals)
                    .findFirst()
                    .orElseThrow(() -> refusal(this, value, ids()));
        }

        private Bilingual ids() {
            List<String> ids = options.stream().map(Option::id).toList();
            return new Bilingual(String.join("、", ids), "one of " + String.join(", ", ids));
        }
    }

    /// A value of a choice.
    record Option(String id, Bilingual name) {}

    /// Yes or no.
    record Toggle(String id, Bilingual name, Bilingual help, String initial) implements Parameter {
        @Override
        public String accept(String value) {
            return switch (value.strip()) {
                case "true", "yes", "on" -> "true";
                case "false", "no", "off" -> "false";
                default ->
                        throw refusal(this, value, new Bilingual("true 或 false", "true or false"));
            };
        }
    }

    /// A free text.
    ///
    /// @param longest how many characters it may have
    record Words(String id, Bilingual name, Bilingual help, String initial, int longest)
            implements Parameter {
        @Override
        public String accept(String value) {
            if (value.length() > longest) {
                throw refusal(
                        this,
                        value,
                        new Bilingual(
                                "不超过 " + longest + " 个字符的文字",
                                "a text of at most " + longest + " characters"));
            }
            return value;
        }
    }

    /// A matrix of numbers: rows are separated by `;`, numbers by `,`.
    record Matrix(String id, Bilingual name, Bilingual help, String initial) implements Parameter {
        private static final Pattern NUMBER =
                Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,2})?");
        private static final Pattern SPACE = Pattern.compile("\\s+");

        @Override
        public String accept(String value) {
            int width = -1;
            for (String row : value.split(";", -1)) {
                String[] cells = row.split(",", -1);
                if (width >= 0 && cells.length != width) {
                    throw refusal(this, value, new Bilingual("各行长度相同的矩阵", "rows of equal length"));
                }
                width = cells.length;
                for (String cell : cells) {
                    if (!NUMBER.matcher(cell.strip()).matches()) {
                        throw refusal(
                                this,
                                value,
                                new Bilingual("数字，如 1,2;3,4", "numbers such as 1,2;3,4"));
                    }
                }
            }
            return SPACE.matcher(value).replaceAll("");
        }
    }

    /// A file of the person's, by its path.
    record File(String id, Bilingual name, Bilingual help, String initial) implements Parameter {
        @Override
        public String accept(String value) {
            return value;
        }
    }

    private static CoachException refusal(Parameter parameter, String value, Bilingual allowed) {
        return CoachException.usage(
                new Bilingual(
                        "“" + value + "”不能用作 " + parameter.id() + " 的值",
                        "'" + value + "' is no value of " + parameter.id()),
                new Bilingual("允许的值：" + allowed.zh(), "give " + allowed.en()));
    }
}
