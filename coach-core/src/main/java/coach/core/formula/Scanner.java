package coach.core.formula;

import java.util.regex.Pattern;

/// Walks over a formula's source, token by token: a command with its backslash, or one character.
final class Scanner {
    private static final Pattern MEASURE = Pattern.compile("\\[-?[0-9.]+ ?(pt|em|ex|mm|cm|px)]");

    private final String source;
    private int at;

    Scanner(String source) {
        this.source = source;
    }

    /// Where the next token begins.
    int position() {
        return at;
    }

    void skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    /// The next token after any space, still unread; empty at the end.
    String peek() {
        skipSpace();
        return token(at);
    }

    /// Reads the next token after any space.
    String next() {
        String token = peek();
        at += token.length();
        return token;
    }

    /// Reads the next token if it is this one.
    boolean skip(String token) {
        boolean found = peek().equals(token);
        if (found) {
            at += token.length();
        }
        return found;
    }

    /// Reads digits and a decimal point that follow here.
    String digits() {
        int start = at;
        while (at < source.length()
                && (digit(at) || (source.charAt(at) == '.' && at > start && digit(at + 1)))) {
            at++;
        }
        return source.substring(start, at);
    }

    /// Reads one character, space as well; empty at the end.
    String character() {
        String token = at < source.length() ? point(at) : "";
        at += token.length();
        return token;
    }

    /// Reads the brace that must open a command's argument, and says where it stands.
    int open(String command) {
        int opened = at;
        if (!skip("{")) {
            throw new FormulaException(opened, command + " lacks its argument");
        }
        return opened;
    }

    /// Reads an argument that is a name and no formula.
    String braced(String command) {
        int opened = open(command);
        int end = source.indexOf('}', at);
        if (end < 0) {
            throw new FormulaException(opened, "this brace is never closed");
        }
        String words = source.substring(at, end);
        at = end + 1;
        return words;
    }

    /// Reads the end of a line, with the length in brackets that may follow it, if it stands here.
    boolean nextLine() {
        boolean more = skip("\\\\") || skip("\\cr");
        if (more) {
            skipMeasure();
        }
        return more;
    }

    private void skipMeasure() {
        var measure = MEASURE.matcher(source).region(at, source.length());
        if (measure.lookingAt()) {
            at = measure.end();
        }
    }

    private boolean digit(int index) {
        return index < source.length()
                && source.charAt(index) >= '0'
                && source.charAt(index) <= '9';
    }

    private String token(int start) {
        if (start >= source.length()) {
            return "";
        }
        if (source.charAt(start) != '\\') {
            return point(start);
        }
        int end = start + 1;
        while (end < source.length() && letter(source.charAt(end))) {
            end++;
        }
        if (end > start + 1) {
            return source.substring(start, end);
        }
        return "\\" + (end < source.length() ? point(end) : "");
    }

    private String point(int index) {
        return Character.toString(source.codePointAt(index));
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
