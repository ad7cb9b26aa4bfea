package coach.core.markdown;

import java.util.List;

/// A Markdown document.
///
/// @param frontMatter the text between the fences at its top, without them; empty for none
/// @param blocks its blocks in order; lines count from the top of the file, front matter included
public record Document(String frontMatter, List<Block> blocks) {}
