package coach.core.figure;

/// Something drawn, at its place: x to the right and y downwards from the left end of the baseline,
/// in em.
sealed interface Ink {
    /// The same, elsewhere.
    Ink moved(double right, double down);

    /// An outline.
    ///
    /// @param across how many times as wide as it is by nature
    /// @param up how many times as tall
    record Outline(Glyph glyph, double x, double y, double across, double up) implements Ink {
        @Override
        public Ink moved(double right, double down) {
            return new Outline(glyph, x + right, y + down, across, up);
        }
    }

    /// A bar, from its upper left corner.
    record Bar(double x, double y, double width, double height) implements Ink {
        @Override
        public Ink moved(double right, double down) {
            return new Bar(x + right, y + down, width, height);
        }
    }

    /// Words in the reader's own font, for signs that have no outline here, such as Chinese.
    ///
    /// @param width the room they have
    record Writing(String text, double x, double y, double size, double width) implements Ink {
        @Override
        public Ink moved(double right, double down) {
            return new Writing(text, x + right, y + down, size, width);
        }
    }
}
