package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What several promises ask alike.
final class Promises {
    private Promises() {}

    /// Calls a plugin.
    ///
    /// @param call how the call reads, for the message
    /// @param remedy what the author should do if it throws or returns null
    static <T> T called(String call, String remedy, Supplier<T> plugin) {
        T result;
        try {
            result = plugin.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new AssertionError(call + " threw " + e + ": " + remedy, e);
        }
        assertNotNull(result, call + " returned null: " + remedy);
        return result;
    }

    /// Holds texts to being there in both languages.
    static void bothLanguages(String what, Bilingual text) {
        Stream.of(text.zh(), text.en())
                .forEach(
                        each ->
                                assertTrue(
                                        each != null && !each.isBlank(),
                                        what + " is empty in one language: write it in both"));
    }

    /// Holds names to being different.
    static void unique(String what, Collection<String> names) {
        Set<String> known = new HashSet<>();
        List<String> twice = names.stream().filter(name -> !known.add(name)).toList();
        assertTrue(twice.isEmpty(), () -> "two " + what + " have one id: rename one of " + twice);
    }

    /// Holds an id to a form that fits in a card and in a demo's line of settings.
    static void wellFormed(String what, String id) {
        assertTrue(
                id.matches("[a-z][A-Za-z0-9-]*"),
                what + " has the id '" + id + "': use letters, digits and hyphens");
    }
}
