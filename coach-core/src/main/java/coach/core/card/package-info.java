/// Cards from Markdown.
package coach.core.card;
