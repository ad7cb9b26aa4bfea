package coach.core.text;

import coach.api.Bilingual;
import coach.api.CoachException;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;

/// Cuts a text into the word pieces that a BERT model was trained on.
///
/// Text is lower-cased for both models: the Chinese one's own settings keep capitals, but its
/// vocabulary has none, and `Learn Jackson` would be two unknown words. Unassigned characters are
/// kept, as the reference does.
///
/// @see "Devlin et al., BERT (2019), and the tokenizers library's BertNormalizer"
public final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final boolean strippingAccents;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPiece(Vocabulary vocabulary, boolean strippingAccents) {
        this.vocabulary = vocabulary;
        this.strippingAccents = strippingAccents;
        this.unknown = special("[UNK]");
        this.first = special("[CLS]");
        this.last = special("[SEP]");
    }

    /// @param tokenizer the model's `tokenizer.json`
    /// @param strippingAccents whether the model was trained on text without accents
    /// @throws CoachException if the file cannot be read or is no BERT vocabulary
    public static WordPiece read(Path tokenizer, boolean strippingAccents) {
        return new WordPiece(Vocabulary.read(tokenizer), strippingAccents);
    }

    private int special(String piece) {
        int number = vocabulary.start(piece);
        if (number < 0) {
            throw CoachException.input(
                    new Bilingual("模型的词表里没有 " + piece, "the model's vocabulary lacks " + piece),
                    new Bilingual(
                            "请使用 BERT 模型的 tokenizer.json", "use a BERT model's tokenizer.json"));
        }
        return number;
    }

    /// The numbers of the pieces, between the marks of beginning and end.
    ///
    /// @param bound at most this many numbers, marks included; at least 2
    public long[] encode(String text, int bound) {
        Pieces pieces = new Pieces(bound - 1);
        pieces.add(first);
        StringBuilder word = new StringBuilder();
        String normal = strippingAccents ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
        for (int at = 0; at < normal.length() && !pieces.full(); ) {
            int character = normal.codePointAt(at);
            at += Character.charCount(character);
            read(character, word, pieces);
        }
        end(word, pieces);
        return pieces.closed(last);
    }

    private void read(int character, StringBuilder word, Pieces pieces) {
        if (isDropped(character)) {
            return;
        }
        if (isSpace(character)) {
            end(word, pieces);
        } else if (isHan(character) || isPunctuation(character)) {
            end(word, pieces);
            end(word.appendCodePoint(character), pieces);
        } else {
            word.appendCodePoint(Character.toLowerCase(character));
        }
    }

    /// Cuts a word into the longest known pieces, from the left.
    private void end(StringBuilder letters, Pieces pieces) {
        if (letters.isEmpty()) {
            return;
        }
        String word = letters.toString();
        letters.setLength(0);
        int mark = pieces.count;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            int number = piece(word, from, to);
            while (number < 0 && to > from + 1) {
                number = piece(word, from, --to);
            }
            if (number < 0) {
                pieces.count = mark; // one unknown part makes the whole word unknown
                pieces.add(unknown);
                return;
            }
            pieces.add(number);
            from = to;
        }
    }

    private int piece(String word, int from, int to) {
        String part = word.substring(from, to);
        return from == 0 ? vocabulary.start(part) : vocabulary.continuation(part);
    }

    private boolean isDropped(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE ->
                    true;
            case Character.NON_SPACING_MARK -> strippingAccents;
            default -> character == 0xFFFD;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isPunctuation(int character) {
        if (character < 128) {
            return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /// The ranges of the reference, which lets extension E begin at U+2B920.
    private static boolean isHan(int character) {
        return within(character, 0x4E00, 0x9FFF)
                || within(character, 0x3400, 0x4DBF)
                || within(character, 0x20000, 0x2A6DF)
                || within(character, 0x2A700, 0x2B73F)
                || within(character, 0x2B740, 0x2B81F)
                || within(character, 0x2B920, 0x2CEAF)
                || within(character, 0xF900, 0xFAFF)
                || within(character, 0x2F800, 0x2FA1F);
    }

    private static boolean within(int character, int from, int to) {
        return from <= character && character <= to;
    }

    /// Numbers up to a bound; what comes after it is dropped.
    private static final class Pieces {
        private final int bound;
        private long[] numbers = new long[32];
        private int count;

        Pieces(int bound) {
            this.bound = bound;
        }

        boolean full() {
            return count >= bound;
        }

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        long[] closed(int last) {
            long[] closed = Arrays.copyOf(numbers, Math.min(count, bound) + 1);
            closed[closed.length - 1] = last;
            return closed;
        }
    }
}
