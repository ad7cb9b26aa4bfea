package coach.core.index;

import coach.api.Language;
import coach.api.Role;

import java.util.Optional;

/// What to find, and where.
///
/// @param text what is asked
/// @param role only passages that are this
/// @param topic only passages of this topic
/// @param language only passages in this language
/// @param file only files whose path fits this glob, such as `posts/*.md`
/// @param lexical by words alone, without vectors
/// @param limit at most so many hits
public record SearchQuery(
        String text,
        Optional<Role> role,
        Optional<String> topic,
        Optional<Language> language,
        Optional<String> file,
        boolean lexical,
        int limit) {
    private static final int USUAL = 10;

    public SearchQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1: " + limit);
        }
    }

    /// Everywhere, by words and meaning.
    public static SearchQuery of(String text) {
        return new SearchQuery(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                USUAL);
    }

    /// The same for passages of one role.
    public SearchQuery in(Role only) {
        return new SearchQuery(text, Optional.of(only), topic, language, file, lexical, limit);
    }

    /// The same for passages of one topic.
    public SearchQuery about(String id) {
        return new SearchQuery(text, role, Optional.of(id), language, file, lexical, limit);
    }

    /// The same for passages in one language.
    public SearchQuery in(Language only) {
        return new SearchQuery(text, role, topic, Optional.of(only), file, lexical, limit);
    }

    /// The same for files whose path fits a glob.
    public SearchQuery within(String glob) {
        return new SearchQuery(text, role, topic, language, Optional.of(glob), lexical, limit);
    }

    /// The same by words alone.
    public SearchQuery lexically() {
        return new SearchQuery(text, role, topic, language, file, true, limit);
    }

    /// The same with another number of hits.
    public SearchQuery atMost(int hits) {
        return new SearchQuery(text, role, topic, language, file, lexical, hits);
    }
}
