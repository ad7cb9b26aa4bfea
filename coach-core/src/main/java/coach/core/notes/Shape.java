package coach.core.notes;

/// How a line is set.
///
/// @param bullet what stands before it
/// @param number a numbered item's number, else 0
/// @param indent how far it is set in, in columns; larger is deeper
/// @param level a heading's level, or how many quotations the line stands in
/// @param gap whether a blank line stands before it
/// @param weight how all of it is emphasised
record Shape(Bullet bullet, int number, int indent, int level, boolean gap, Weight weight) {
    static final Shape PLAIN = new Shape(Bullet.NONE, 0, 0, 0, false, Weight.PLAIN);

    enum Bullet {
        NONE,
        DASH,
        NUMBER,
        TASK,
        DONE,
        DEFINITION
    }

    /// Whether a box stands before it.
    boolean task() {
        return bullet == Bullet.TASK || bullet == Bullet.DONE;
    }

    enum Weight {
        PLAIN,
        BOLD,
        STRUCK
    }

    Shape bullet(Bullet bullet, int number) {
        return new Shape(bullet, number, indent, level, gap, weight);
    }

    Shape indent(int indent) {
        return new Shape(bullet, number, indent, level, gap, weight);
    }

    Shape level(int level) {
        return new Shape(bullet, number, indent, level, gap, weight);
    }

    Shape gap(boolean gap) {
        return new Shape(bullet, number, indent, level, gap, weight);
    }

    Shape weight(Weight weight) {
        return new Shape(bullet, number, indent, level, gap, weight);
    }
}
