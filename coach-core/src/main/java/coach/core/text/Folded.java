package coach.core.text;

import coach.api.Span;

import java.util.Arrays;

/// A folded text that knows where in the original each of its characters came from.
public final class Folded {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// The folded text.
    public String text() {
        return text;
    }

    /// Where in the original a stretch of the folded text stands, in UTF-16 units. Characters that
    /// were folded together stay together.
    ///
    /// @param start where the stretch begins in the folded text
    /// @param end where it ends, exclusive
    public Span original(int start, int end) {
        if (start == end) {
            int at = start < starts.length ? starts[start] : lastEnd();
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    private int lastEnd() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int length) {
            this.text = new StringBuilder(length);
            this.starts = new int[length + 16];
            this.ends = new int[length + 16];
        }

        void add(int character, int start, int end) {
            int from = text.length();
            text.appendCodePoint(character);
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * text.length());
                ends = Arrays.copyOf(ends, 2 * text.length());
            }
            Arrays.fill(starts, from, text.length(), start);
            Arrays.fill(ends, from, text.length(), end);
        }

        Folded build() {
            int length = text.length();
            return new Folded(
                    text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
