package coach.core.index;

import coach.core.text.TextHash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.CRC32;

/// Vectors of texts that have been embedded before, in two files a model.
///
/// Both only grow, by entries of one size and in the same order: one by the hashes of texts, the
/// other by those again, the numbers and a check sum. A hash is written last; what a crash cut
/// short is overwritten, and an entry that does not add up is as good as absent. Several processes
/// may read and append at once.
public final class EmbeddingCache implements AutoCloseable {
    private static final long PAUSE_NANOS = 2_000_000;

    private final int dimensions;
    private final int entrySize;
    private final FileChannel keys;
    private final FileChannel entries;
    private final KeyTable places = new KeyTable();

    private EmbeddingCache(FileChannel keys, FileChannel entries, int dimensions) {
        this.keys = keys;
        this.entries = entries;
        this.dimensions = dimensions;
        this.entrySize = Long.BYTES + dimensions * Float.BYTES + Long.BYTES;
    }

    /// Opens a model's vectors in a folder; creates both files if need be.
    ///
    /// @param model the model's name with its version
    /// @param dimensions how many numbers its vectors have
    public static EmbeddingCache open(Path folder, String model, int dimensions) {
        try {
            Files.createDirectories(folder);
            EmbeddingCache cache =
                    new EmbeddingCache(
                            channel(folder.resolve(model + ".keys")),
                            channel(folder.resolve(model + ".entries")),
                            dimensions);
            cache.takeNote();
            return cache;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// The vector of a text, if it has been embedded before.
    public synchronized Optional<float[]> get(String text) {
        try {
            long key = TextHash.of(text);
            if (places.of(key) < 0) {
                takeNote(); // another process may have added it
            }
            int place = places.of(key);
            return place < 0 ? Optional.empty() : read(place, key);
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
            takeNote();
            long key = TextHash.of(text);
            int place = places.of(key);
            if (place < 0) {
                write(entries, entry(key, vector), (long) places.size() * entrySize);
                ByteBuffer last = ByteBuffer.allocate(Long.BYTES).putLong(key).flip();
                write(keys, last, (long) places.size() * Long.BYTES);
                places.add(key);
            } else if (read(place, key).isEmpty()) {
                write(entries, entry(key, vector), (long) place * entrySize);
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
                return keys.lock();
            } catch (OverlappingFileLockException e) { // another cache of this process holds it
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /// Takes note of the hashes that were added since the last look.
    private void takeNote() throws IOException {
        long from = (long) places.size() * Long.BYTES;
        int added = Math.toIntExact((keys.size() - from) / Long.BYTES);
        if (added > 0) {
            ByteBuffer bytes = ByteBuffer.allocate(added * Long.BYTES);
            fill(keys, bytes, from);
            bytes.flip();
            while (bytes.remaining() >= Long.BYTES) {
                places.add(bytes.getLong());
            }
        }
    }

    private Optional<float[]> read(int place, long key) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(entrySize);
        fill(entries, bytes, (long) place * entrySize);
        bytes.clear();
        if (bytes.getLong(entrySize - Long.BYTES) != sum(bytes) || bytes.getLong(0) != key) {
            return Optional.empty();
        }
        float[] vector = new float[dimensions];
        bytes.position(Long.BYTES).asFloatBuffer().get(vector);
        return Optional.of(vector);
    }

    private static void fill(FileChannel file, ByteBuffer bytes, long place) throws IOException {
        while (bytes.hasRemaining()) {
            if (file.read(bytes, place + bytes.position()) < 0) {
                return; // cut off: the sum will not add up
            }
        }
    }

    private ByteBuffer entry(long key, float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(entrySize);
        bytes.putLong(key);
        bytes.asFloatBuffer().put(vector);
        bytes.putLong(entrySize - Long.BYTES, sum(bytes));
        return bytes.clear();
    }

    private long sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), 0, entrySize - Long.BYTES);
        return sum.getValue();
    }

    private static void write(FileChannel file, ByteBuffer bytes, long place) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes, place + bytes.position());
        }
    }

    @Override
    public synchronized void close() {
        try {
            keys.close();
            entries.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
