/// Joins cards, the person's own exchanges and citations into an explanation.
package coach.core.explain;
