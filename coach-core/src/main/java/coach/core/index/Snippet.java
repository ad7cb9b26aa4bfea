package coach.core.index;

import coach.api.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The part of a passage worth showing, and what of it matches.
///
/// @param text the part, as written
/// @param spans the stretches of `text` that match, in order, apart from each other
record Snippet(String text, List<Span> spans) {
    private static final int LENGTH = 240;
    private static final int LEAD = 40;
    private static final String SENTENCE_ENDS = "\n。！？!?；;";

    /// Cuts a passage where most matches are.
    static Snippet of(String text, Collection<Phrase> phrases) {
        List<Span> spans = merged(matches(text, phrases));
        if (text.length() <= LENGTH) {
            return new Snippet(text, spans);
        }
        int start = start(text, best(spans));
        int end = whole(text, Math.min(text.length(), start + LENGTH));
        List<Span> inside =
                spans.stream()
                        .filter(span -> span.start() >= start && span.end() <= end)
                        .map(span -> new Span(span.start() - start, span.end() - start))
                        .toList();
        return new Snippet(text.substring(start, end), inside);
    }

    private static List<Span> matches(String text, Collection<Phrase> phrases) {
        Map<Field, Map<String, List<Token>>> tokens = new EnumMap<>(Field.class);
        List<Span> spans = new ArrayList<>();
        for (Phrase phrase : phrases) {
            spans.addAll(
                    phrase.spans(
                            tokens.computeIfAbsent(phrase.field(), field -> byTerm(field, text))));
        }
        return spans;
    }

    private static Map<String, List<Token>> byTerm(Field field, String text) {
        Map<String, List<Token>> tokens = new HashMap<>();
        for (Token token : field.tokens(text)) {
            tokens.computeIfAbsent(token.term(), _ -> new ArrayList<>()).add(token);
        }
        return tokens;
    }

    /// Spans that touch or overlap become one.
    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        Stream<Span> sorted = spans.stream().sorted(Comparator.comparingInt(Span::start));
        for (Span span : (Iterable<Span>) sorted::iterator) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// The match with most matched characters behind it within one snippet.
    private static int best(List<Span> spans) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < spans.size(); i++) {
            int from = spans.get(i).start();
            int covered = 0;
            for (int j = i; j < spans.size() && spans.get(j).end() <= from + LENGTH - LEAD; j++) {
                covered += spans.get(j).end() - spans.get(j).start();
            }
            if (covered > most) {
                most = covered;
                best = from;
            }
        }
        return best;
    }

    /// The beginning of the match's sentence if it is near, else a little before the match.
    private static int start(String text, int match) {
        int earliest = Math.max(0, Math.min(match - LEAD, text.length() - LENGTH));
        for (int at = match; at > earliest; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return whole(text, earliest);
    }

    /// Never between the halves of one character.
    private static int whole(String text, int at) {
        boolean inside =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
