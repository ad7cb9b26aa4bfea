package coach.core.figure;

/// How large and how close a part of a formula is set.
///
/// @param displayed whether large operators are large and limits stand below and above them
/// @param level 0 for the line, 1 for scripts, 2 for scripts of scripts
/// @param cramped whether superscripts stay low
/// @param fence how tall the brackets around are, for a bar in their middle; 0 for none
/// @see "Knuth, The TeXbook (1986), chapter 17 and appendix G"
record Setting(boolean displayed, int level, boolean cramped, double fence) {
    private static final double[] SCALES = {1, 0.7, 0.5};
    private static final int DEEPEST = 2;

    // The measures of TeX's fonts, as MathJax gives them.
    private static final double AXIS = 0.25;
    private static final double RULE = 0.05;
    private static final double EX = 0.442;

    /// How formulas begin.
    static Setting of(boolean displayed) {
        return new Setting(displayed, 0, false, 0);
    }

    /// The size of the letters, in em.
    double scale() {
        return SCALES[level];
    }

    /// The line on which fractions, operators and brackets are centred.
    double axis() {
        return AXIS * scale();
    }

    /// How thick the bar of a fraction is.
    double rule() {
        return RULE * scale();
    }

    /// The height of an x.
    double ex() {
        return EX * scale();
    }

    Setting superscript() {
        return new Setting(false, Math.min(DEEPEST, level + 1), cramped, 0);
    }

    Setting subscript() {
        return new Setting(false, Math.min(DEEPEST, level + 1), true, 0);
    }

    Setting numerator() {
        return displayed ? new Setting(false, level, cramped, 0) : superscript();
    }

    Setting denominator() {
        return displayed ? new Setting(false, level, true, 0) : subscript();
    }

    /// The same below a bar.
    Setting below() {
        return new Setting(displayed, level, true, 0);
    }

    /// The same within a line.
    Setting inline() {
        return new Setting(false, level, cramped, 0);
    }

    /// The same as a displayed formula.
    Setting display() {
        return new Setting(true, 0, cramped, 0);
    }

    /// The same within brackets.
    Setting within(double brackets) {
        return new Setting(displayed, level, cramped, brackets);
    }
}
