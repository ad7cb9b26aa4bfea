package coach.core.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/// Read as Lucene wrote it, and as Lucene's own input reads it.
class HeapInputTest {
    private static final long NUMBER = 0x8123_4567_89AB_CDEFL;

    @TempDir private Path folder;
    private Directory plain;
    private Directory whole;

    @BeforeEach
    void write() throws IOException {
        plain = new NIOFSDirectory(folder);
        whole = HeapInput.reading(plain);
        try (IndexOutput out = plain.createOutput("file", IOContext.DEFAULT)) {
            out.writeByte((byte) 0xFE);
            out.writeShort((short) 0x89AB);
            out.writeInt(0x89AB_CDEF);
            out.writeLong(NUMBER);
            out.writeVInt(300);
            out.writeString("后验 posterior");
            out.writeInt(Float.floatToIntBits(-1.5f));
            out.writeInt(Float.floatToIntBits(0.25f));
        }
    }

    private static String read(IndexInput in) throws IOException {
        StringBuilder read = new StringBuilder();
        read.append(in.readByte()).append(' ').append(in.readShort()).append(' ');
        read.append(in.readInt()).append(' ').append(in.readLong()).append(' ');
        read.append(in.readVInt()).append(' ').append(in.readString());
        float[] floats = new float[3];
        in.readFloats(floats, 1, 2);
        return read.append(' ').append(floats[1]).append(' ').append(floats[2]).toString();
    }

    @Test
    void readsWhatLuceneReads() throws IOException {
        try (IndexInput one = plain.openInput("file", IOContext.DEFAULT);
                IndexInput other = whole.openInput("file", IOContext.DEFAULT)) {
            assertEquals(read(one), read(other));
            assertEquals(one.getFilePointer(), other.getFilePointer());
            assertEquals(one.length(), other.length());
        }
    }

    @Test
    void slicesAndClonesHavePlacesOfTheirOwn() throws IOException {
        try (IndexInput in = whole.openInput("file", IOContext.DEFAULT)) {
            in.seek(3);
            IndexInput slice = in.slice("numbers", 3, 12);
            assertEquals(0x89AB_CDEF, slice.readInt());
            IndexInput clone = slice.clone();
            assertEquals(NUMBER, clone.readLong());
            assertEquals(4, slice.getFilePointer());
            assertEquals(3, in.getFilePointer());
            assertEquals(NUMBER, in.randomAccessSlice(3, 12).readLong(4));
        }
    }

    @Test
    void nothingIsReadBeyondTheEnd() throws IOException {
        try (IndexInput in = whole.openInput("file", IOContext.DEFAULT)) {
            IndexInput slice = in.slice("number", 3, 4);
            slice.readInt();
            assertThrows(EOFException.class, slice::readByte);
            assertThrows(EOFException.class, () -> slice.seek(5));
            assertThrows(EOFException.class, () -> in.randomAccessSlice(3, 4).readInt(1));
            assertThrows(IllegalArgumentException.class, () -> in.slice("all", 3, in.length()));
            byte[] two = {1, 2};
            slice.seek(2);
            slice.readBytes(two, 0, 2);
            assertArrayEquals(new byte[] {(byte) 0xAB, (byte) 0x89}, two);
        }
    }
}
