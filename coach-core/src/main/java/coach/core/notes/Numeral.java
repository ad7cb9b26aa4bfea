package coach.core.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of an item, however it is written: `1.`, `(2)`, `③`, `IV.`, `五、`, `b)`, `#7`.
///
/// @param value counted from 1; 0 if the digits make no number
/// @param words what follows the number
record Numeral(int value, String words) {
    private static final String HAN = "一二三四五六七八九十";
    private static final String ROMAN = "[IVX]{1,5}|[ivx]{1,5}|[Ⅰ-ⅻ]";
    private static final String SPACE = "(?:\\s+|$|(?=\\p{IsHan}))";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(
                            "(\\d{1,3})(?:\\uFE0F?\\u20E3\\s*|[.)]" + SPACE + "|[、．）]\\s*)(.*)"),
                    Pattern.compile("[(（]\\s?(\\d{1,3})\\s?[)）]\\s*(.*)"),
                    Pattern.compile("([①-⑳❶-❿⑴-⒇㈠-㈩])\\s*(.*)"),
                    Pattern.compile("(" + ROMAN + ")[.)、．]" + SPACE + "(.*)"),
                    Pattern.compile("[(（](" + ROMAN + "|[a-h])[)）]\\s*(.*)"),
                    Pattern.compile("([" + HAN + "]{1,3})[、.．]\\s*(.*)"),
                    Pattern.compile("[(（]([" + HAN + "]{1,3})[)）]\\s*(.*)"),
                    Pattern.compile("([a-h])\\)\\s+(.*)"),
                    Pattern.compile("#(\\d{1,3})[.:：)]?\\s+(.*)"));
    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d");

    static Optional<Numeral> before(String text) {
        if (DECIMAL.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new Numeral(value(found.group(1)), found.group(2)))
                .filter(numeral -> numeral.value > 0);
    }

    /// The number that some digits mean, 0 for none.
    static int value(String digits) {
        char first = digits.charAt(0);
        if (digits.matches("\\d+")) {
            return Integer.parseInt(digits);
        }
        if (HAN.indexOf(first) >= 0) {
            return han(digits);
        }
        for (String row : List.of("①⑳", "❶❿", "⑴⒇", "㈠㈩", "Ⅰⅻ")) {
            if (first >= row.charAt(0) && first <= row.charAt(1)) {
                return 1 + (first - row.charAt(0)) % (row.equals("Ⅰⅻ") ? 16 : 32);
            }
        }
        String letters = digits.toUpperCase(java.util.Locale.ROOT);
        return letters.matches("[IVX]+") ? roman(letters) : first - 'a' + 1;
    }

    private static int han(String digits) {
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.length() == 1 ? HAN.indexOf(digits) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : HAN.indexOf(digits.charAt(0)) + 1;
        int ones = ten == digits.length() - 1 ? 0 : HAN.indexOf(digits.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }

    private static int roman(String letters) {
        int value = 0;
        for (int i = 0; i < letters.length(); i++) {
            int each = worth(letters.charAt(i));
            boolean less = i + 1 < letters.length() && each < worth(letters.charAt(i + 1));
            value += less ? -each : each;
        }
        return value;
    }

    private static int worth(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            default -> 10;
        };
    }
}
