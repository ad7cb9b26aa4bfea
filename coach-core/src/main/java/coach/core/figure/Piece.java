package coach.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A part of a formula that has been set: a rectangle on a baseline, and what is drawn in it. All
/// lengths are in em of the formula's own size, whatever the size of the part.
///
/// @param slant how far its top leans out of it to the right
record Piece(double width, double height, double depth, double slant, List<Ink> ink) {
    /// Nothing at all.
    static final Piece EMPTY = room(0);

    /// Room with nothing in it; a negative one draws its neighbours together.
    static Piece room(double width) {
        return new Piece(width, 0, 0, 0, List.of());
    }

    /// An outline at some size.
    static Piece of(Glyph glyph, double scale) {
        return new Piece(
                scale * glyph.width(),
                scale * glyph.height(),
                scale * glyph.depth(),
                scale * glyph.slant(),
                List.of(new Ink.Outline(glyph, 0, 0, scale, scale)));
    }

    /// A bar that lies on the baseline.
    static Piece bar(double width, double height) {
        return new Piece(width, height, 0, 0, List.of(new Ink.Bar(0, -height, width, height)));
    }

    /// Height and depth together.
    double total() {
        return height + depth;
    }

    /// This with another at its right.
    Piece beside(Piece right) {
        var both = new ArrayList<>(ink);
        right.ink.forEach(each -> both.add(each.moved(width + slant, 0)));
        return new Piece(
                width + slant + right.width,
                Math.max(height, right.height),
                Math.max(depth, right.depth),
                right.slant,
                List.copyOf(both));
    }

    /// This and another in one place; as wide as this, as tall as both together need.
    Piece with(Piece other) {
        return new Piece(
                width,
                Math.max(height, other.height),
                Math.max(depth, other.depth),
                slant,
                Stream.concat(ink.stream(), other.ink.stream()).toList());
    }

    /// The same with all that is drawn moved.
    Piece moved(double right, double down) {
        return new Piece(
                width,
                height - down,
                depth + down,
                slant,
                ink.stream().map(each -> each.moved(right, down)).toList());
    }

    /// The same with another width.
    Piece wide(double room) {
        return new Piece(room, height, depth, 0, ink);
    }

    /// The same in the middle of some room.
    Piece centred(double room) {
        return moved((room - width - slant) / 2, 0).wide(room);
    }

    /// The same with its middle on a line above the baseline.
    Piece centredOn(double axis) {
        return moved(0, (height - depth) / 2 - axis);
    }

    /// The same, at least so tall and deep.
    Piece atLeast(double tall, double deep) {
        return new Piece(width, Math.max(height, tall), Math.max(depth, deep), slant, ink);
    }
}
