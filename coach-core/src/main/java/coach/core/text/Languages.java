package coach.core.text;

import coach.api.Language;

/// Tells which language a text is mainly written in.
public final class Languages {
    /// One Han character says about as much as this many Latin letters.
    private static final int LETTERS_PER_HAN = 3;

    private Languages() {}

    /// The language of a text: Chinese when its Han characters say at least as much as its Latin
    /// letters, so `GO 变量` is Chinese and a note on `Nash (纳什)` is English.
    public static Language of(String text) {
        long han = text.codePoints().filter(Languages::isHan).count();
        long latin = text.codePoints().filter(Languages::isLatin).count();
        return han > 0 && han * LETTERS_PER_HAN >= latin ? Language.ZH : Language.EN;
    }

    /// Whether a character is a Han character.
    public static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                && Character.isLetter(character);
    }

    /// Whether a character is a Latin letter.
    public static boolean isLatin(int character) {
        return Character.isLetter(character)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }
}
