/// Markdown as blocks with lines.
package coach.core.markdown;
