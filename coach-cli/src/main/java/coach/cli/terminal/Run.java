package coach.cli.terminal;

/// Words in one style.
record Run(String text, Style style) {
    /// Words without what a terminal would obey: a note must not move the cursor.
    static Run of(String text, Style style) {
        var clean = new StringBuilder();
        text.codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\t')
                .forEach(point -> clean.appendCodePoint(point == '\t' ? ' ' : point));
        return new Run(clean.toString(), style);
    }
}
