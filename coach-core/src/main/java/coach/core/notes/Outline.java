package coach.core.notes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Headings and the trimmings of outlines: Markdown, org, wikis, AsciiDoc, Logseq, chapters of
/// plain text.
final class Outline {
    /// @param level 1 for the highest
    record Title(int level, String words) {}

    private static final int LOWEST = 6;
    private static final int LONGEST = 400;
    private static final Pattern MARKDOWN = Pattern.compile("(#{1,6})(?:\\s+(.*?))?(?:\\s#+)?\\s*");
    private static final Pattern ORG = Pattern.compile("(\\*{1,6})\\s+(\\S.*)");
    private static final Pattern STARS = Pattern.compile("\\*{2,6}\\s+\\S.*");
    private static final Pattern WIKI = Pattern.compile("(={2,6})\\s*([^=\\s].*?)\\s*(?:\\1)?\\s*");
    private static final Pattern TEX =
            Pattern.compile("\\\\((?:sub){0,2})(?:section|chapter|paragraph)\\*?\\{(.+)\\}");
    private static final Pattern CHAPTER =
            Pattern.compile(
                    "(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\\d]{1,3}[章节部轮场]).{0,18}");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d\\s*[-./年]\\s*\\d{1,2}\\s*[-./月]\\s*\\d{1,2}\\s*日?"
                            + "|(?:0\\d|1[0-2])[0-3]\\d|\\d{1,2}月\\d{1,2}[日号])"
                            + "(?:\\s*[,，]?\\s*(?:周.|星期.|礼拜.|\\w{3,9}day|[（(].{1,6}[)）]|\\w{3}))?"
                            + "(?:\\s+\\p{L}{1,6})?");
    private static final Pattern TRIMMING =
            Pattern.compile(
                    "\\\\(?:begin|end|documentclass|usepackage)\\b.*|#\\+\\w+:.*|#\\+(?:begin|end)_\\w+.*|(?:id|collapsed|title|tags?|type|deck|public|alias|created(?:-at)?|updated(?:-at)?|heading|icon|template|background-color|card-[\\w-]+|logseq\\.\\S+)::.*|(?:SCHEDULED|DEADLINE|CLOSED):.*|page"
                        + " \\d+(?: of \\d+)?|第\\s?\\d+\\s?页.*|-\\s?\\d+\\s?-|\\^[\\w-]+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern KEYWORD =
            Pattern.compile(
                    "(?:\\{\\{\\[\\[)?(?:TODO|DONE|DOING|LATER|WAITING)(?:\\]\\]\\}\\})?\\s+(?:\\[#[A-C]\\]\\s+)?(\\S.*)");
    private static final Pattern TAGS =
            Pattern.compile(
                    "(.*?\\S)(?:\\s+(?:#[\\p{L}\\p{N}_/-]*\\p{L}[\\p{L}\\p{N}_/-]*|#\\[\\[[^\\]]*\\]\\]|\\^[\\w-]{4,}))+\\s*");
    private static final Pattern ORG_TAGS =
            Pattern.compile("(.*?\\S)\\s+:(?:[\\p{L}\\p{N}_@]+:)+\\s*");

    private final boolean org;

    private Outline(boolean org) {
        this.org = org;
    }

    /// @param raw the note's lines, which tell whether stars are headings
    static Outline of(List<String> raw) {
        return new Outline(
                raw.stream()
                        .anyMatch(
                                line ->
                                        STARS.matcher(line).matches()
                                                && line.indexOf("**", 2) < 0));
    }

    /// The heading that a line is.
    ///
    /// @param text the line without the space around it
    /// @param indent how far it is set in
    Optional<Title> title(String text, int indent) {
        Matcher markdown = MARKDOWN.matcher(text);
        if (markdown.matches() && markdown.group(2) != null) {
            return Optional.of(new Title(markdown.group(1).length(), markdown.group(2)));
        }
        Matcher stars = ORG.matcher(text);
        if (org && indent == 0 && stars.matches()) {
            String words = ORG_TAGS.matcher(stars.group(2)).replaceFirst("$1");
            return Optional.of(new Title(stars.group(1).length(), words));
        }
        Matcher wiki = WIKI.matcher(text);
        if (wiki.matches()) {
            return Optional.of(new Title(wiki.group(1).length(), wiki.group(2)));
        }
        Matcher tex = TEX.matcher(text);
        if (tex.matches()) {
            return Optional.of(new Title(1 + tex.group(1).length() / 3, tex.group(2)));
        }
        return chapter(text) ? Optional.of(new Title(LOWEST, text)) : Optional.empty();
    }

    private static boolean chapter(String text) {
        return (CHAPTER.matcher(text).matches() || DATE.matcher(text).matches())
                && !Questions.ends(text)
                && !text.matches(".*[。;；,，].*");
    }

    /// Whether a line is there for a program or a printer, not for a reader.
    static boolean trimming(String text) {
        return TRIMMING.matcher(text).matches();
    }

    /// Whether the words are marked as something to do or done.
    static boolean task(String words) {
        return KEYWORD.matcher(words).matches();
    }

    /// The words without a keyword before and tags behind them.
    static String bare(String words) {
        Matcher keyword = KEYWORD.matcher(words);
        String rest = keyword.matches() ? keyword.group(1) : words;
        Matcher tags = TAGS.matcher(rest);
        return rest.length() < LONGEST && tags.matches() && Questions.likely(tags.group(1))
                ? tags.group(1)
                : rest;
    }
}
