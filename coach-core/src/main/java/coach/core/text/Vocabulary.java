package coach.core.text;

import coach.api.Bilingual;
import coach.api.CoachException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The word pieces of a BERT model, read straight out of its `tokenizer.json`.
///
/// Only the object `vocab` is looked at. Parsing the whole document takes four times as long, and
/// the time is spent at each start.
final class Vocabulary {
    private static final String KEY = "\"vocab\"";
    private static final int EXPECTED = 1 << 16;

    private final Map<String, Integer> starts = new HashMap<>(EXPECTED);
    private final Map<String, Integer> continuations = new HashMap<>(EXPECTED);

    private Vocabulary() {}

    /// @throws CoachException if the file cannot be read or holds no vocabulary
    static Vocabulary read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw wrong(
                    new Bilingual(
                            "无法读取模型的词表：" + file + "（" + e.getMessage() + "）",
                            "the model's vocabulary cannot be read: %s (%s)"
                                    .formatted(file, e.getMessage())));
        } catch (IllegalArgumentException _) {
            throw wrong(
                    new Bilingual(
                            "这个文件里没有完整的 BERT 词表：" + file,
                            "the file holds no whole vocabulary of a BERT model: " + file));
        }
    }

    private static CoachException wrong(Bilingual message) {
        return CoachException.input(
                message,
                new Bilingual(
                        "请重新安装教练，或用 coach.models 指定模型所在的文件夹",
                        "install the coach again, or set coach.models to a folder with the"
                                + " models"));
    }

    /// @throws IllegalArgumentException if the text holds no vocabulary
    static Vocabulary parse(String json) {
        Vocabulary vocabulary = new Vocabulary();
        int key = json.indexOf(KEY);
        int open = key < 0 ? -1 : json.indexOf('{', key);
        if (open < 0) {
            throw new IllegalArgumentException("no \"vocab\" in it");
        }
        vocabulary.scan(json, open + 1);
        return vocabulary;
    }

    /// The number of a piece that begins a word, or -1.
    int start(String piece) {
        return starts.getOrDefault(piece, -1);
    }

    /// The number of a piece that goes on within a word, or -1.
    int continuation(String piece) {
        return continuations.getOrDefault(piece, -1);
    }

    int size() {
        return starts.size() + continuations.size();
    }

    private void scan(String json, int from) {
        int at = skipTo(json, from);
        while (json.charAt(at) == '"') {
            StringBuilder piece = new StringBuilder();
            at = string(json, at + 1, piece);
            at = digits(json, json.indexOf(':', at) + 1, piece.toString());
            at = skipTo(json, at);
        }
    }

    /// The next quote or closing brace.
    private static int skipTo(String json, int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) != '"' && json.charAt(at) != '}') {
            at++;
        }
        if (at == json.length()) {
            throw new IllegalArgumentException("the vocabulary breaks off");
        }
        return at;
    }

    private static int string(String json, int from, StringBuilder into) {
        int at = from;
        for (; json.charAt(at) != '"'; at++) {
            if (json.charAt(at) != '\\') {
                into.append(json.charAt(at));
            } else if (json.charAt(++at) == 'u') {
                into.append((char) Integer.parseInt(json, at + 1, at + 5, 16));
                at += 4;
            } else {
                into.append(json.charAt(at)); // only \" and \\ occur in a vocabulary
            }
        }
        return at + 1;
    }

    private int digits(String json, int from, String piece) {
        int at = from;
        while (json.charAt(at) == ' ') {
            at++;
        }
        int end = at;
        while (Character.isDigit(json.charAt(end))) {
            end++;
        }
        put(piece, Integer.parseInt(json, at, end, 10));
        return end;
    }

    private void put(String piece, int number) {
        if (piece.startsWith("##") && piece.length() > 2) {
            continuations.put(piece.substring(2), number);
        } else {
            starts.put(piece, number);
        }
    }
}
