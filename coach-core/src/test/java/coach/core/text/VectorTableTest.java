package coach.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

class VectorTableTest {
    private static final VectorTable TABLE =
            VectorTable.of(List.of(new float[] {1, 2, 3}, new float[] {-1, 0, 0.5f}));

    private static byte[] written(VectorTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        VectorTable.FORM.write(table, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static VectorTable read(byte[] bytes) throws IOException {
        return VectorTable.FORM.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void multipliesEachVector() {
        assertArrayEquals(new double[] {4, 1}, TABLE.dots(new float[] {0, -1, 2}));
    }

    @Test
    void comesBackAsItWasWritten() throws IOException {
        VectorTable back = read(written(TABLE));
        assertEquals(2, back.size());
        assertArrayEquals(new float[] {1, 2, 3}, back.row(0));
        assertArrayEquals(new float[] {-1, 0, 0.5f}, back.row(1));
    }

    @Test
    void mayBeEmpty() throws IOException {
        VectorTable back = read(written(VectorTable.of(List.of())));
        assertEquals(0, back.size());
        assertArrayEquals(new double[0], back.dots(new float[] {1}));
    }

    @Test
    void isNotReadFromHalfOfIt() throws IOException {
        byte[] half = java.util.Arrays.copyOf(written(TABLE), 20);
        assertThrows(EOFException.class, () -> read(half));
    }
}
