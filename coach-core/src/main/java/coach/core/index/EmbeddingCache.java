package coach.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;

/// Vectors of texts that have been embedded before, in one file a model.
///
/// The file only grows, by records of one size: the hash of model and text, the numbers, a check
/// sum. A record that a crash cut short is overwritten, one that does not add up is as good as
/// absent. Several processes may read and append at once.
public final class EmbeddingCache implements AutoCloseable {
    private static final int HASH = 32;
    private static final int SUM = 8;
    private static final long PAUSE_NANOS = 2_000_000;

    private final String model;
    private final int dimensions;
    private final int recordSize;
    private final FileChannel file;
    private final Map<String, Long> places = new HashMap<>();
    private long scanned;

    private EmbeddingCache(FileChannel file, String model, int dimensions) {
        this.file = file;
        this.model = model;
        this.dimensions = dimensions;
        this.recordSize = HASH + dimensions * Float.BYTES + SUM;
    }

    /// Opens a model's vectors in a folder; creates both if need be.
    ///
    /// @param model the model's name with its version
    /// @param dimensions how many numbers its vectors have
    public static EmbeddingCache open(Path folder, String model, int dimensions) {
        try {
            Files.createDirectories(folder);
            FileChannel file =
                    FileChannel.open(
                            folder.resolve(model + ".vectors"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            EmbeddingCache cache = new EmbeddingCache(file, model, dimensions);
            cache.scan();
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The vector of a text, if it has been embedded before.
    public synchronized Optional<float[]> get(String text) {
        try {
            String key = key(text);
            if (!places.containsKey(key)) {
                scan(); // another process may have added it
            }
            Long place = places.get(key);
            return place == null ? Optional.empty() : read(place, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps the vector of a text.
    public synchronized void put(String text, float[] vector) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException(
                    "the model has " + dimensions + " numbers, not " + vector.length);
        }
        try (FileLock lock = lock()) {
            assert lock.isValid();
            scan();
            String key = key(text);
            if (!places.containsKey(key) || read(places.get(key), key).isEmpty()) {
                write(record(key, vector), scanned);
                places.put(key, scanned);
                scanned += recordSize;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many texts have a vector.
    public synchronized int size() {
        return places.size();
    }

    private FileLock lock() throws IOException {
        while (true) {
            try {
                return file.lock();
            } catch (OverlappingFileLockException e) { // another cache of this process holds it
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /// Takes note of the whole records that were added since the last look.
    private void scan() throws IOException {
        long size = file.size();
        ByteBuffer hash = ByteBuffer.allocate(HASH);
        while (scanned + recordSize <= size) {
            fill(hash.clear(), scanned);
            places.put(HexFormat.of().formatHex(hash.array()), scanned);
            scanned += recordSize;
        }
    }

    private Optional<float[]> read(long place, String key) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(recordSize);
        fill(bytes, place);
        bytes.flip();
        if (bytes.getLong(recordSize - SUM) != sum(bytes)
                || !HexFormat.of().formatHex(bytes.array(), 0, HASH).equals(key)) {
            return Optional.empty();
        }
        float[] vector = new float[dimensions];
        bytes.position(HASH).asFloatBuffer().get(vector);
        return Optional.of(vector);
    }

    private void fill(ByteBuffer bytes, long place) throws IOException {
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) {
                return; // cut off: the sum will not add up
            }
        }
    }

    private ByteBuffer record(String key, float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(recordSize);
        bytes.put(HexFormat.of().parseHex(key));
        bytes.asFloatBuffer().put(vector);
        bytes.putLong(recordSize - SUM, sum(bytes));
        return bytes.position(0).limit(recordSize);
    }

    private long sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), 0, recordSize - SUM);
        return sum.getValue();
    }

    private void write(ByteBuffer bytes, long place) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, place + bytes.position());
        }
    }

    private String key(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
