package coach.core.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.TreeSet;

/// Words with their places in alphabetical order, in a form that is read at once: a map of tens of
/// thousands of words would have to be built at each start.
public final class WordTable {
    private final String text;
    private final int[] ends;

    private WordTable(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /// The table of some words.
    public static WordTable of(Collection<String> words) {
        StringBuilder text = new StringBuilder();
        TreeSet<String> sorted = new TreeSet<>(words);
        int[] ends = sorted.stream().mapToInt(word -> text.append(word).length()).toArray();
        return new WordTable(text.toString(), ends);
    }

    /// How many different words there are.
    public int size() {
        return ends.length;
    }

    /// The place of a word, counted from 0; -1 if it is not there.
    public int of(String word) {
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = word.compareTo(text.substring(start(middle), ends[middle]));
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /// Writes the table.
    public void write(DataOutputStream out) throws IOException {
        StoredText.write(text, out);
        out.writeInt(ends.length);
        write(ends, out);
    }

    /// Reads a table.
    public static WordTable read(DataInputStream in) throws IOException {
        String text = StoredText.read(in);
        return new WordTable(text, read(in.readInt(), in));
    }

    /// Writes numbers in one piece.
    public static void write(int[] numbers, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    /// Reads numbers that were written in one piece.
    public static int[] read(int count, DataInputStream in) throws IOException {
        int[] numbers = new int[count];
        ByteBuffer.wrap(in.readNBytes(count * Integer.BYTES)).asIntBuffer().get(numbers);
        return numbers;
    }
}
