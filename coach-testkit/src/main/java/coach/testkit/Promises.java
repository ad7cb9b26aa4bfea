package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What several promises ask alike.
final class Promises {
    /// What to do where there is nothing to offer.
    static final Bilingual NONE = new Bilingual("没有就请返回 List.of()", "return List.of()");

    private Promises() {}

    /// Both languages, a line each, for authors read one or the other.
    static String said(String zh, String en) {
        return en + "\n" + zh;
    }

    /// Calls a plugin.
    ///
    /// @param call how the call reads, for the message
    /// @param remedy what the author should do if it throws or returns null
    static <T> T called(Bilingual call, Bilingual remedy, Supplier<T> plugin) {
        T result;
        try {
            result = plugin.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new AssertionError(
                    said(
                            call.zh() + "抛出了 " + inChinese(e) + "——" + remedy.zh(),
                            call.en() + " threw " + e + ": " + remedy.en()),
                    e);
        }
        assertNotNull(
                result,
                () ->
                        said(
                                call.zh() + "返回了 null——" + remedy.zh(),
                                call.en() + " returned null: " + remedy.en()));
        return result;
    }

    private static String inChinese(Throwable failure) {
        return failure instanceof CoachException mendable
                ? mendable.fault().in(Language.ZH)
                : failure.toString();
    }

    /// Holds texts to being there in both languages.
    static void bothLanguages(Bilingual what, Bilingual text) {
        Stream.of(text.zh(), text.en())
                .forEach(
                        each ->
                                assertTrue(
                                        each != null && !each.isBlank(),
                                        () ->
                                                said(
                                                        what.zh() + "缺少一种语言——请用中英文都写上",
                                                        what.en()
                                                                + " is empty in one language:"
                                                                + " write it in both")));
    }

    /// Holds names to being different.
    static void unique(Bilingual what, Collection<String> names) {
        Set<String> known = new HashSet<>();
        List<String> twice = names.stream().filter(name -> !known.add(name)).toList();
        assertTrue(
                twice.isEmpty(),
                () ->
                        said(
                                "有两个" + what.zh() + "的 id 相同——请改掉其中一个：" + twice,
                                "two " + what.en() + " have one id: rename one of " + twice));
    }

    /// Holds an id to a form that fits in a card and in a demo's line of settings.
    static void wellFormed(Bilingual what, String id) {
        assertTrue(
                id.matches("[a-z][A-Za-z0-9-]*"),
                () ->
                        said(
                                what.zh() + "的 id 是“" + id + "”——请以小写字母开头，只用字母、数字和连字符",
                                what.en()
                                        + " has the id '"
                                        + id
                                        + "': use letters, digits and hyphens"));
    }
}
