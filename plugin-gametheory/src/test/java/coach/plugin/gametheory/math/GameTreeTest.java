package coach.plugin.gametheory.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.plugin.gametheory.math.GameTree.Branch;
import coach.plugin.gametheory.math.GameTree.Decision;
import coach.plugin.gametheory.math.GameTree.Outcome;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class GameTreeTest {
    @Test
    void anEmptyThreatIsNotBelieved() {
        GameTree entry =
                new Decision(
                        0,
                        List.of(
                                new Branch("stay out", GameTree.leaf(0.0, 4.0)),
                                new Branch(
                                        "enter",
                                        new Decision(
                                                1,
                                                List.of(
                                                        new Branch(
                                                                "fight", GameTree.leaf(-1.0, 0.0)),
                                                        new Branch(
                                                                "share",
                                                                GameTree.leaf(2.0, 2.0)))))));

        assertEquals(new Outcome(List.of(2.0, 2.0), List.of("enter", "share")), entry.solve());
    }

    /// A leader who moves in a tree does as well as with the best pure commitment.
    @RepeatedTest(20)
    void aTreeOfTwoMovesIsPureCommitment(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[][] leader = new double[3][3];
        double[][] follower = new double[3][3];
        for (int cell = 0; cell < 9; cell++) {
            leader[cell / 3][cell % 3] = random.nextDouble();
            follower[cell / 3][cell % 3] = random.nextDouble();
        }

        assertEquals(
                Commitment.pureStrong(Bimatrix.of(leader, follower)),
                tree(leader, follower).solve().payoffs().getFirst());
    }

    private static GameTree tree(double[][] leader, double[][] follower) {
        return new Decision(
                0,
                IntStream.range(0, 3)
                        .mapToObj(i -> new Branch("row " + i, replies(leader[i], follower[i])))
                        .toList());
    }

    private static GameTree replies(double[] leader, double[] follower) {
        return new Decision(
                1,
                IntStream.range(0, 3)
                        .mapToObj(
                                j ->
                                        new Branch(
                                                "column " + j,
                                                GameTree.leaf(leader[j], follower[j])))
                        .toList());
    }

    @Test
    void ofEqualBranchesTheFirstIsTaken() {
        GameTree tie =
                new Decision(
                        0,
                        List.of(
                                new Branch("first", GameTree.leaf(1.0)),
                                new Branch("second", GameTree.leaf(1.0))));

        assertEquals(List.of("first"), tie.solve().path());
    }

    @Test
    void aDecisionWithoutBranchesIsRefused() {
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> new Decision(0, List.of()))
                        .getMessage()
                        .contains("branch"));
    }
}
