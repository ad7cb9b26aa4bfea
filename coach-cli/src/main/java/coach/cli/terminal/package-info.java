/// What a terminal shows: Markdown as text with colours, marked spans, progress.
package coach.cli.terminal;
