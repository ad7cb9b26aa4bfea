package coach.core.notes;

import coach.core.markdown.Inline;
import coach.core.notes.Shape.Weight;

import java.util.ArrayList;
import java.util.List;

/// The words of a page's paragraph or cell.
final class PageWords {
    private PageWords() {}

    /// How all of the words are emphasised.
    static Weight weight(List<Inline> text) {
        List<Inline> full = text.stream().filter(i -> !Inline.plain(List.of(i)).isBlank()).toList();
        if (full.size() != 1) {
            return Weight.PLAIN;
        }
        return switch (full.getFirst()) {
            case Inline.Strong _ -> Weight.BOLD;
            case Inline.Struck _ -> Weight.STRUCK;
            default -> Weight.PLAIN;
        };
    }

    /// How many line breaks are in the words.
    static int breaks(List<Inline> text) {
        return (int) Inline.plain(text).chars().filter(c -> c == '\n').count();
    }

    /// How many line breaks stand before the words.
    static int leadingBreaks(List<Inline> text) {
        String plain = Inline.plain(text);
        return (int)
                plain.substring(0, plain.length() - plain.stripLeading().length())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /// How many line breaks stand behind the words.
    static int trailingBreaks(List<Inline> text) {
        String plain = Inline.plain(text);
        return plain.isBlank()
                ? 0
                : (int)
                        plain.substring(plain.stripTrailing().length())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    /// The words on one line.
    static String words(List<Inline> text) {
        if (text.size() == 1 && text.getFirst() instanceof Inline.Link(var inner, String target)) {
            return "[" + words(inner) + "](" + target.replace(")", "") + ")";
        }
        return unfenced(labelled(text)).replaceAll("\\s+", " ").strip();
    }

    /// A label that is set apart by emphasis gets a colon.
    private static List<Inline> labelled(List<Inline> text) {
        String rest = text.isEmpty() ? "" : Inline.plain(text.subList(1, text.size()));
        boolean emphasised =
                text.size() > 1
                        && (text.getFirst() instanceof Inline.Strong
                                || text.getFirst() instanceof Inline.Emphasis);
        if (!emphasised
                || rest.matches("(?s)\\s*[:：].*|\\s*")
                || !Emphasised.isLabel(Inline.plain(List.of(text.getFirst())), rest)) {
            return text;
        }
        List<Inline> labelled = new ArrayList<>(text);
        labelled.add(1, new Inline.Text(": "));
        return labelled;
    }

    /// In a page `code` is a tag, and tags are not part of the words.
    private static String unfenced(List<Inline> text) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : text) {
            words.append(
                    inline instanceof Inline.Code(String code)
                            ? code
                            : Inline.plain(List.of(inline)));
        }
        return words.toString();
    }

    /// The words of a cell; `\n` where it breaks.
    static String cell(List<Inline> cell) {
        List<String> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : cell) {
            if (inline instanceof Inline.Break(boolean hard) && hard) {
                lines.add(words(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(words(line));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
