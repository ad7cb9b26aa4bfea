package coach.core.notes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was lately found out about some words; a note asks about each of its lines several times.
/// It is safe for several threads.
final class Recent<V> {
    private static final int MOST = 2048;

    /// Longer words are not kept.
    private static final int LONGEST = 2000;

    private final Function<String, Optional<V>> source;
    private final Map<String, Optional<V>> found =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, Optional<V>> eldest) {
                            return size() > MOST;
                        }
                    });

    /// @param source what is found out: the same for the same words
    Recent(Function<String, Optional<V>> source) {
        this.source = source;
    }

    Optional<V> of(String words) {
        if (words.length() > LONGEST) {
            return source.apply(words);
        }
        Optional<V> known = found.getOrDefault(words, Optional.empty());
        if (known.isPresent() || found.containsKey(words)) {
            return known;
        }
        Optional<V> fresh = source.apply(words);
        found.put(words, fresh);
        return fresh;
    }
}
