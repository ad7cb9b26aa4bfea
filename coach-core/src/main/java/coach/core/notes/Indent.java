package coach.core.notes;

/// How far a line is set in, in columns.
final class Indent {
    private static final int TAB = 4;

    private Indent() {}

    static int of(String line) {
        int indent = 0;
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                indent += TAB - indent % TAB;
            } else if (c == '\u3000') {
                indent += 2;
            } else if (c == ' ' || c == '\u00a0') {
                indent++;
            } else {
                break;
            }
        }
        return indent;
    }
}
