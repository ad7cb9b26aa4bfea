package coach.core.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// Many vectors of one width, kept and read as one piece.
public final class VectorTable {
    private final int width;
    private final float[] numbers;

    private VectorTable(int width, float[] numbers) {
        this.width = width;
        this.numbers = numbers;
    }

    /// Copies vectors into a table.
    ///
    /// @param vectors all of the same length
    public static VectorTable of(List<float[]> vectors) {
        int width = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        float[] numbers = new float[vectors.size() * width];
        for (int row = 0; row < vectors.size(); row++) {
            System.arraycopy(vectors.get(row), 0, numbers, row * width, width);
        }
        return new VectorTable(width, numbers);
    }

    /// How many vectors it holds.
    public int size() {
        return width == 0 ? 0 : numbers.length / width;
    }

    /// A copy of one vector.
    public float[] row(int index) {
        return Arrays.copyOfRange(numbers, index * width, (index + 1) * width);
    }

    /// The inner product of each vector with another one, in order.
    ///
    /// @param vector as wide as the table
    public double[] dots(float[] vector) {
        double[] dots = new double[size()];
        for (int row = 0; row < dots.length; row++) {
            dots[row] = dot(vector, row * width);
        }
        return dots;
    }

    private double dot(float[] vector, int from) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * numbers[from + i];
        }
        return sum;
    }

    /// How a table is kept.
    public static final Derived.Form<VectorTable> FORM =
            new Derived.Form<>() {
                @Override
                public void write(VectorTable table, DataOutputStream out) throws IOException {
                    out.writeInt(table.size());
                    out.writeInt(table.width);
                    ByteBuffer bytes = ByteBuffer.allocate(table.numbers.length * Float.BYTES);
                    bytes.asFloatBuffer().put(table.numbers);
                    out.write(bytes.array());
                }

                @Override
                public VectorTable read(DataInputStream in) throws IOException {
                    int size = in.readInt();
                    int width = in.readInt();
                    byte[] bytes = new byte[Math.multiplyExact(size * width, Float.BYTES)];
                    in.readFully(bytes);
                    float[] numbers = new float[size * width];
                    ByteBuffer.wrap(bytes).asFloatBuffer().get(numbers);
                    return new VectorTable(width, numbers);
                }
            };
}
