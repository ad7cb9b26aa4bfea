package coach.core.notes;

import coach.api.Bilingual;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes as text, whatever the editor that wrote them: UTF-8, UTF-16 with or without a mark,
/// GB18030.
final class Decoding {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset COMMON = Charset.forName("GB2312");
    private static final double PLAUSIBLE = 0.9;
    private static final int SAMPLE = 20_000;

    private Decoding() {}

    /// The text, with `\n` at line ends; or nothing if these bytes are none.
    static Optional<String> text(byte[] bytes) {
        return marked(bytes)
                .or(() -> zeros(bytes) ? wide(bytes) : strict(bytes, StandardCharsets.UTF_8))
                .or(() -> zeros(bytes) ? Optional.empty() : unmarked(bytes))
                .map(Decoding::lines);
    }

    /// Why bytes are no text.
    static Bilingual refusal(byte[] bytes) {
        return zeros(bytes)
                ? new Bilingual("这是二进制文件，不是文本", "it is binary, not text")
                : new Bilingual(
                        "编码不是 UTF-8、UTF-16 或 GB18030，请另存为 UTF-8",
                        "it is neither UTF-8, UTF-16 nor GB18030; save it as UTF-8");
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, StandardCharsets.UTF_8).map(text -> text.substring(1));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, StandardCharsets.UTF_16LE).map(text -> text.substring(1));
        }
        return starts(bytes, 0xFE, 0xFF)
                ? strict(bytes, StandardCharsets.UTF_16BE).map(text -> text.substring(1))
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean zeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> wide(byte[] bytes) {
        return best(bytes, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static Optional<String> unmarked(byte[] bytes) {
        return best(bytes, CHINESE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static Optional<String> best(byte[] bytes, Charset... charsets) {
        Optional<String> best = Optional.empty();
        double most = PLAUSIBLE;
        for (Charset charset : charsets) {
            Optional<String> text = strict(bytes, charset);
            double share = text.map(Decoding::plausible).orElse(0.0);
            if (share >= most) {
                best = text;
                most = Math.nextUp(share);
            }
        }
        return best;
    }

    /// The share of characters that a person may well have written.
    private static double plausible(String text) {
        CharsetEncoder common = COMMON.newEncoder();
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long usual =
                sample.chars()
                        .filter(c -> c >= ' ' && c != 0x7F || Character.isWhitespace(c))
                        .filter(
                                c ->
                                        c < 0x80
                                                || common.canEncode((char) c)
                                                || "—…·“”‘’≥≤∈∇∂".indexOf(c) >= 0)
                        .count();
        return sample.isEmpty() ? 0 : (double) usual / sample.length();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
