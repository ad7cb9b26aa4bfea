/// The algorithms of game theory: equilibria, commitment, markets, contests, division.
package coach.plugin.gametheory.math;
