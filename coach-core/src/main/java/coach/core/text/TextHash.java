package coach.core.text;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// A hash of texts under which something is kept: 64 bits, of two checksums.
///
/// The JVM computes checksums without being warmed up, a cryptographic hash only in compiled code:
/// at each start this is the difference between one millisecond and a hundred. It keeps chance out,
/// not malice.
public final class TextHash {
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    private TextHash() {}

    /// The hash of a text.
    public static long of(String text) {
        return of(Stream.of(text));
    }

    /// The hash of several texts, which depends on where one ends and the next begins.
    public static long of(Stream<String> texts) {
        var hash = new TextHash();
        texts.forEach(hash::add);
        return hash.value();
    }

    /// The hash of some bytes.
    public static long of(byte[] bytes) {
        var hash = new TextHash();
        hash.add(bytes);
        return hash.value();
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
        add(new byte[] {(byte) 0xFF}); // stands in no text
    }

    private void add(byte[] bytes) {
        one.update(bytes);
        other.update(bytes);
    }

    private long value() {
        return one.getValue() << Integer.SIZE | other.getValue();
    }
}
