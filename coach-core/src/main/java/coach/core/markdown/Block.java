package coach.core.markdown;

import java.util.List;
import java.util.Optional;

/// A block of a Markdown document, with the lines it covers, from 1.
public sealed interface Block {

    /// The block's first line.
    int firstLine();

    /// The block's last line, inclusive.
    int lastLine();

    /// A heading.
    ///
    /// @param level 1 to 6
    record Heading(int level, List<Inline> text, int firstLine, int lastLine) implements Block {}

    /// A paragraph; a line break in the source is an [Inline.Break].
    record Paragraph(List<Inline> text, int firstLine, int lastLine) implements Block {}

    /// Code, fenced or indented.
    ///
    /// @param info the words after the fence; may be empty
    record Code(String info, String text, int firstLine, int lastLine) implements Block {}

    /// A displayed formula that stands alone.
    record Formula(String latex, int firstLine, int lastLine) implements Block {}

    /// A list.
    ///
    /// @param start the first item's number, if the list is ordered
    record Items(Optional<Integer> start, List<Item> items, int firstLine, int lastLine)
            implements Block {}

    /// An item of a list.
    ///
    /// @param done whether its box is ticked, if it is a task
    record Item(Optional<Boolean> done, List<Block> blocks, int firstLine, int lastLine) {}

    /// A quotation, or a callout such as `> [!question] Title`.
    ///
    /// @param callout the callout's kind in lower case, if it is one
    /// @param title the callout's title; empty for a quotation
    record Quote(
            Optional<String> callout,
            List<Inline> title,
            List<Block> blocks,
            int firstLine,
            int lastLine)
            implements Block {}

    /// A table.
    ///
    /// @param header the header's cells
    /// @param rows the rows below it
    record Table(Row header, List<Row> rows, int firstLine, int lastLine) implements Block {}

    /// A row of a table.
    ///
    /// @param extents the lines of each cell; in HTML they may differ
    record Row(List<List<Inline>> cells, int line, List<Extent> extents) {
        /// A row on one line.
        public Row(List<List<Inline>> cells, int line) {
            this(cells, line, cells.stream().map(_ -> new Extent(line, line)).toList());
        }
    }

    /// First and last line of something.
    record Extent(int first, int last) {}

    /// HTML that stands alone.
    record Html(String text, int firstLine, int lastLine) implements Block {}

    /// A horizontal rule.
    record Rule(int firstLine, int lastLine) implements Block {}
}
