package coach.core.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Texts of any length in what [Derived] keeps.
public final class StoredText {
    private StoredText() {}

    /// Writes a text.
    public static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Reads a text.
    public static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    /// Writes texts.
    public static void writeAll(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    /// Reads texts.
    public static List<String> readAll(DataInputStream in) throws IOException {
        int count = count(in);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(read(in));
        }
        return texts;
    }

    /// A count that is no larger than what is left to read.
    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new StreamCorruptedException("no count: " + count);
        }
        return count;
    }

    /// Writes a text that may be absent.
    public static void write(Optional<String> text, DataOutputStream out) throws IOException {
        writeAll(text.stream().toList(), out);
    }

    /// Reads a text that may be absent.
    public static Optional<String> readOptional(DataInputStream in) throws IOException {
        return readAll(in).stream().findFirst();
    }
}
