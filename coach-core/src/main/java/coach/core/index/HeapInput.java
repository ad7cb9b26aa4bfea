package coach.core.index;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A file of the index that was read as a whole.
///
/// In a run that ends after one search nothing is compiled yet, and each layer of buffers between
/// Lucene and a byte costs more than the reading.
final class HeapInput extends IndexInput implements RandomAccessInput {
    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    private HeapInput(String description, byte[] bytes, int start, int length) {
        super(description);
        this.bytes = bytes;
        this.start = start;
        this.end = start + length;
        this.at = start;
    }

    /// A directory whose files are read as wholes when they are opened.
    static Directory reading(Directory directory) {
        return new FilterDirectory(directory) {
            @Override
            public IndexInput openInput(String name, IOContext context) throws IOException {
                try (IndexInput file = super.openInput(name, context)) {
                    byte[] bytes = new byte[Math.toIntExact(file.length())];
                    file.readBytes(bytes, 0, bytes.length);
                    return new HeapInput(name, bytes, 0, bytes.length);
                }
            }
        };
    }

    @Override
    public void close() {
        // the bytes are the collector's
    }

    @Override
    public long getFilePointer() {
        return at - start;
    }

    @Override
    public void seek(long position) throws IOException {
        at = place(position, 0);
    }

    @Override
    public long length() {
        return end - start;
    }

    @Override
    public HeapInput slice(String description, long offset, long length) {
        if (offset < 0 || length < 0 || offset + length > length()) {
            throw new IllegalArgumentException(description + " reaches beyond " + this);
        }
        return new HeapInput(
                getFullSliceDescription(description), bytes, start + (int) offset, (int) length);
    }

    @Override
    public byte readByte() throws IOException {
        return bytes[advance(Byte.BYTES)];
    }

    @Override
    public void readBytes(byte[] target, int offset, int length) throws IOException {
        System.arraycopy(bytes, advance(length), target, offset, length);
    }

    @Override
    public short readShort() throws IOException {
        return shortAt(advance(Short.BYTES));
    }

    @Override
    public int readInt() throws IOException {
        return intAt(advance(Integer.BYTES));
    }

    @Override
    public long readLong() throws IOException {
        return longAt(advance(Long.BYTES));
    }

    @Override
    public void readFloats(float[] target, int offset, int length) throws IOException {
        int from = advance(length * Float.BYTES);
        ByteBuffer.wrap(bytes, from, length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(target, offset, length);
    }

    @Override
    public byte readByte(long position) throws IOException {
        return bytes[place(position, Byte.BYTES)];
    }

    @Override
    public short readShort(long position) throws IOException {
        return shortAt(place(position, Short.BYTES));
    }

    @Override
    public int readInt(long position) throws IOException {
        return intAt(place(position, Integer.BYTES));
    }

    @Override
    public long readLong(long position) throws IOException {
        return longAt(place(position, Long.BYTES));
    }

    private int advance(int length) throws EOFException {
        int from = at;
        if (length > end - from) {
            throw new EOFException("read past the end of " + this);
        }
        at = from + length;
        return from;
    }

    private int place(long position, int length) throws EOFException {
        if (position < 0 || position > end - start - length) {
            throw new EOFException("read past the end of " + this);
        }
        return start + (int) position;
    }

    /// Little-endian, as Lucene writes all numbers.
    private short shortAt(int from) {
        return (short) (bytes[from] & 0xFF | bytes[from + 1] << 8);
    }

    private int intAt(int from) {
        return shortAt(from) & 0xFFFF | shortAt(from + Short.BYTES) << 16;
    }

    private long longAt(int from) {
        return intAt(from) & 0xFFFF_FFFFL | (long) intAt(from + Integer.BYTES) << 32;
    }
}
