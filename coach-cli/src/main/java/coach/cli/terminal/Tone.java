package coach.cli.terminal;

/// A colour by what it says. All are of middle lightness, so that they stand out from a dark ground
/// as from a light one.
enum Tone {
    /// The terminal's own.
    PLAIN(""),
    /// Headings, questions.
    BLUE("38;5;32"),
    /// Successes, tips.
    GREEN("38;5;28"),
    /// Warnings, marked words.
    ORANGE("38;5;166"),
    /// Errors.
    RED("38;5;161"),
    /// Formulas, citations.
    VIOLET("38;5;133"),
    /// Code.
    TEAL("38;5;30"),
    /// What stands back: lines, addresses.
    GREY("38;5;244");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /// The parameter of the escape sequence that sets it.
    String code() {
        return code;
    }
}
