package coach.api;

/// One text in both languages.
///
/// @param zh the Chinese text
/// @param en the English text
public record Bilingual(String zh, String en) {

    /// The text in one language.
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
