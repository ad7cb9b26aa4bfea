package coach.cli.terminal;

import java.util.ArrayList;

/// How a piece of text looks.
record Style(Tone tone, boolean bold, boolean italic, boolean underlined, boolean struck) {
    static final Style PLAIN = new Style(Tone.PLAIN, false, false, false, false);

    static Style of(Tone tone) {
        return PLAIN.in(tone);
    }

    Style in(Tone other) {
        return new Style(other, bold, italic, underlined, struck);
    }

    Style inBold() {
        return new Style(tone, true, italic, underlined, struck);
    }

    Style inItalics() {
        return new Style(tone, bold, true, underlined, struck);
    }

    Style underline() {
        return new Style(tone, bold, italic, true, struck);
    }

    Style strike() {
        return new Style(tone, bold, italic, underlined, true);
    }

    /// The parameters of the escape sequence that sets it; empty for plain text.
    String codes() {
        var codes = new ArrayList<String>();
        if (bold) {
            codes.add("1");
        }
        if (italic) {
            codes.add("3");
        }
        if (underlined) {
            codes.add("4");
        }
        if (struck) {
            codes.add("9");
        }
        if (tone != Tone.PLAIN) {
            codes.add(tone.code());
        }
        return String.join(";", codes);
    }
}
