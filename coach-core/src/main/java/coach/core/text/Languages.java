package coach.core.text;

import coach.api.Language;

/// Tells which language a text is mainly written in.
public final class Languages {
    /// One Han character says about as much as this many Latin letters.
    private static final int LETTERS_PER_HAN = 3;

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int FIRST_HAN = 0x2E80;
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private Languages() {}

    /// The language of a text: Chinese when its Han characters say at least as much as its Latin
    /// letters, so `GO 变量` is Chinese and a note on `Nash (纳什)` is English.
    public static Language of(String text) {
        int han = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (isHan(character)) {
                han++;
            } else if (isLatin(character)) {
                latin++;
            }
        }
        return han > 0 && han * LETTERS_PER_HAN >= latin ? Language.ZH : Language.EN;
    }

    /// Whether a character is a Han character.
    public static boolean isHan(int character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH
                || character >= FIRST_HAN
                        && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                        && Character.isLetter(character);
    }

    /// Whether a character is a Latin letter.
    public static boolean isLatin(int character) {
        if (character < FIRST_BEYOND_ASCII) {
            return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
        }
        return (character < FIRST_HAN || character > LAST_IDEOGRAPH)
                && Character.isLetter(character)
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }
}
