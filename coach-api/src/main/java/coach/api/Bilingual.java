package coach.api;

/// One text in both languages.
///
/// @param zh the Chinese text
/// @param en the English text
public record Bilingual(String zh, String en) {

    /// A text that is the same in both languages: a name, or words of somebody else's.
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /// The text in one language.
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
