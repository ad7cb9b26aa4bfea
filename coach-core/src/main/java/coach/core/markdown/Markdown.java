package coach.core.markdown;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.util.List;

/// Reads Markdown as people write it in notes: CommonMark and tables, front matter, callouts,
/// tasks, formulas, highlights and text struck out. Wiki links stay as they are written.
public final class Markdown {
    private static final int DEPTH = 100;

    private Markdown() {}

    /// Reads a document. Every text is one; nothing is ever refused.
    ///
    /// @param text the document, with any line ends
    public static Document parse(String text) {
        FrontMatter top = FrontMatter.of(text);
        return new Document(top.text(), Blocks.of(tree(top.body())));
    }

    /// A table of more than a million cells is refused by the library: then it is read as text.
    private static Node tree(String body) {
        try {
            return parser(body, List.of(TablesExtension.create())).parse(body);
        } catch (IllegalArgumentException _) {
            return parser(body, List.of()).parse(body);
        }
    }

    private static Parser parser(String body, List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEPTH)
                .maxInlineNesting(DEPTH)
                .customBlockParserFactory(FormulaBlock.factory(body))
                .customInlineContentParserFactory(new FormulaInline.Factory())
                .customDelimiterProcessor(new Marks('='))
                .customDelimiterProcessor(new Marks('~'))
                .build();
    }
}
