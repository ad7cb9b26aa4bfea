package coach.core.index;

import coach.api.Span;
import coach.core.index.Pieces.Kind;
import coach.core.index.Pieces.Piece;
import coach.core.text.Pinyin;

import java.util.ArrayList;
import java.util.List;

/// The ways in which a passage's words are indexed.
enum Field {
    /// Words, their stems, compounds, Han characters and pairs of Han characters.
    TEXT {
        @Override
        List<Token> tokens(String text) {
            return words(text);
        }
    },
    /// As [#TEXT], of what stands above a passage: headings and the question that it answers.
    CONTEXT {
        @Override
        List<Token> tokens(String text) {
            return words(text);
        }
    },
    /// Pairs of syllables, for characters that were typed wrong and sound right.
    SOUND {
        @Override
        List<Token> tokens(String text) {
            return pairs(text, Field::sounds);
        }
    },
    /// Pairs of the syllables' first letters, for `fxcb`.
    INITIALS {
        @Override
        List<Token> tokens(String text) {
            return pairs(text, Field::initials);
        }
    };

    private static final String STEM = "~";

    /// What is indexed of a text, by position.
    abstract List<Token> tokens(String text);

    /// The field's name in the index.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The term under which a stem is indexed, so that no stem is mistaken for a word.
    static String stem(String stem) {
        return STEM + stem;
    }

    private static List<Token> words(String text) {
        List<Token> tokens = new ArrayList<>();
        Spelling spelling = new Spelling();
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            tokens.add(new Token(piece.text(), piece.position(), piece.span()));
            if (piece.kind() == Kind.WORD) {
                String stem = stem(spelling.stem(piece.text()));
                tokens.add(new Token(stem, piece.position(), piece.span()));
            }
            if (i + 1 < pieces.size() && Pieces.neighbours(piece, pieces.get(i + 1))) {
                Piece next = pieces.get(i + 1);
                tokens.add(
                        new Token(piece.text() + next.text(), piece.position(), both(piece, next)));
            }
        }
        return inOrder(tokens);
    }

    /// A compound stands behind its words in the list, but at its first word's position.
    private static List<Token> inOrder(List<Token> tokens) {
        tokens.sort(java.util.Comparator.comparingInt(Token::position));
        return tokens;
    }

    private static List<Token> pairs(
            String text, java.util.function.BiFunction<String, String, List<String>> terms) {
        List<Token> tokens = new ArrayList<>();
        List<Piece> pieces = Pieces.of(text);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece next = pieces.get(i + 1);
            if (Pieces.neighbours(piece, next)) {
                Span span = both(piece, next);
                for (String term : terms.apply(piece.text(), next.text())) {
                    tokens.add(new Token(term, piece.position(), span));
                }
            }
        }
        return tokens;
    }

    private static Span both(Piece piece, Piece next) {
        return new Span(piece.span().start(), next.span().end());
    }

    /// Every way in which two characters may sound one after the other.
    static List<String> sounds(String one, String next) {
        return products(
                Pinyin.readings(one.codePointAt(0)), "_", Pinyin.readings(next.codePointAt(0)));
    }

    private static List<String> initials(String one, String next) {
        return products(
                Pinyin.initials(one.codePointAt(0)), "", Pinyin.initials(next.codePointAt(0)));
    }

    private static List<String> products(List<String> left, String between, List<String> right) {
        return left.stream()
                .flatMap(one -> right.stream().map(other -> one + between + other))
                .toList();
    }
}
