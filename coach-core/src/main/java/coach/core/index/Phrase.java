package coach.core.index;

import coach.api.Span;
import coach.core.index.Pieces.Kind;
import coach.core.index.Pieces.Piece;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Terms of one field at fixed distances: what an alternative of a query looks for, and what is
/// highlighted where it is found.
///
/// @param field where to look
/// @param steps the terms, the first at distance 0
record Phrase(Field field, List<Step> steps) {
    private static final int LONGEST_ABBREVIATION = 3;

    /// @param term what stands there
    /// @param distance how many words or Han characters after the first term
    record Step(String term, int distance) {}

    Phrase {
        steps = List.copyOf(steps);
    }

    /// A single term.
    static Phrase of(Field field, String term) {
        return new Phrase(field, List.of(new Step(term, 0)));
    }

    /// A name as it may stand in a text: words by their stems, Han characters in pairs.
    static Phrase name(String name) {
        List<Piece> pieces =
                Pieces.of(name).stream().filter(piece -> piece.kind() != Kind.COMPOUND).toList();
        List<Step> steps = new ArrayList<>();
        Spelling spelling = new Spelling();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.WORD) {
                steps.add(new Step(word(piece.text(), spelling), piece.position()));
            } else if (i + 1 < pieces.size() && Pieces.neighbours(piece, pieces.get(i + 1))) {
                steps.add(new Step(piece.text() + pieces.get(i + 1).text(), piece.position()));
            } else if (i == 0 || !Pieces.neighbours(pieces.get(i - 1), piece)) {
                steps.add(new Step(piece.text(), piece.position()));
            }
        }
        return new Phrase(Field.TEXT, steps);
    }

    /// Abbreviations are looked for as they stand: the stem of `ICs` is not `IC`.
    private static String word(String word, Spelling spelling) {
        return word.length() <= LONGEST_ABBREVIATION ? word : Field.stem(spelling.stem(word));
    }

    /// The same in another field.
    Phrase in(Field other) {
        return new Phrase(other, steps);
    }

    Query query() {
        if (steps.size() == 1) {
            return new TermQuery(term(steps.getFirst()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        steps.forEach(step -> phrase.add(term(step), step.distance()));
        return phrase.build();
    }

    private Term term(Step step) {
        return new Term(field.key(), step.term());
    }

    /// Where the phrase stands in a text.
    ///
    /// @param tokens the text's tokens in the phrase's field, by their terms
    List<Span> spans(Map<String, List<Token>> tokens) {
        List<Span> spans = new ArrayList<>();
        for (Token first : tokens.getOrDefault(steps.getFirst().term(), List.of())) {
            at(first.position(), tokens).ifPresent(spans::add);
        }
        return spans;
    }

    private Optional<Span> at(int start, Map<String, List<Token>> tokens) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Step step : steps) {
            Optional<Span> span = spanAt(start + step.distance(), step.term(), tokens);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            from = Math.min(from, span.get().start());
            to = Math.max(to, span.get().end());
        }
        return Optional.of(new Span(from, to));
    }

    private static Optional<Span> spanAt(
            int position, String term, Map<String, List<Token>> tokens) {
        for (Token token : tokens.getOrDefault(term, List.of())) {
            if (token.position() == position) {
                return Optional.of(token.span());
            }
        }
        return Optional.empty();
    }
}
