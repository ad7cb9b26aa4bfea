package coach.core.figure;

/// An outline with its measures, in em.
///
/// @param id a name of its own, fit for an `id` in a page
/// @param slant how far its top leans out to the right, where a superscript has to make way
/// @param skew how far right of its middle a mark over it belongs
/// @param path in thousandths of an em, y upwards, without its first `M` and last `Z`
record Glyph(
        String id,
        double height,
        double depth,
        double width,
        double slant,
        double skew,
        String path) {

    /// Height and depth together.
    double total() {
        return height + depth;
    }
}
