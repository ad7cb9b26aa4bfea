package coach.api;

import java.util.List;
import java.util.stream.Stream;

/// Several ways of saying one thing, in both languages.
///
/// @param zh the Chinese wordings
/// @param en the English wordings
public record Wordings(List<String> zh, List<String> en) {
    /// No wording at all.
    public static final Wordings NONE = new Wordings(List.of(), List.of());

    public Wordings {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    /// The wordings in one language.
    public List<String> in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /// The wordings in both languages, Chinese first.
    public Stream<String> all() {
        return Stream.concat(zh.stream(), en.stream());
    }
}
