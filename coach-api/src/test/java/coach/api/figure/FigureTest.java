package coach.api.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// No figure can be described that cannot be drawn.
class FigureTest {
    private static final Axis X = Axis.of("x");

    private static void assertRefused(String message, Executable construction) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, construction).getMessage());
    }

    @Test
    void anAxisGrows() {
        assertThrows(IllegalArgumentException.class, () -> Axis.of("x", 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Axis.of("x", 0, Double.NaN));
        assertEquals(true, Axis.of("loss", 0.1, 1).log().logarithmic());
    }

    @Test
    void barsHaveOneValueACategory() {
        assertRefused(
                "series s needs 2 values",
                () ->
                        new Bars(
                                "t",
                                X,
                                List.of("a", "b"),
                                List.of(new Bars.Series("s", List.of(1.0))),
                                Set.of()));
    }

    @Test
    void edgesJoinNodesOfTheirGraph() {
        var node = new Graph.Node("a", "A", 0, Mark.NONE);

        assertRefused(
                "edge joins unknown nodes: a to b",
                () ->
                        new Graph(
                                "t",
                                Graph.Layout.TREE,
                                List.of(node),
                                List.of(new Graph.Edge("a", "b", "", true, Mark.NONE))));
        assertRefused(
                "two nodes are called a",
                () -> new Graph("t", Graph.Layout.TREE, List.of(node, node), List.of()));
    }

    @Test
    void gridsHaveTheShapeOfTheirLabels() {
        assertRefused(
                "expected 1 rows: 2",
                () ->
                        new HeatMap(
                                "t",
                                List.of("r"),
                                List.of("c"),
                                List.of(List.of(1.0), List.of(2.0)),
                                true));
        assertRefused(
                "expected 2 columns: 1",
                () -> new Table("t", List.of("a", "b"), List.of(List.of(Table.Cell.of("1")))));
        assertRefused(
                "expected 1 columns: 0",
                () -> new Scatter.Regions(List.of(0.0), List.of(0.0), List.of(List.of())));
        assertRefused(
                "expected 1 rows: 0",
                () -> new LinePlot.Contours("", List.of(0.0), List.of(0.0), List.of(), List.of()));
    }

    @Test
    void areasHaveBothCurvesOverAllAbscissae() {
        assertRefused(
                "area needs as many ordinates as abscissae",
                () -> new LinePlot.Area("", List.of(0.0), List.of(), List.of(1.0)));
    }

    @Test
    void aCrowdIsNeitherNegativeNorTooLarge() {
        assertRefused(
                "count must not be negative: -1", () -> new IconArray.Group("ill", -1, Mark.NONE));
        assertRefused(
                "too many icons: 10001",
                () ->
                        new IconArray(
                                "t",
                                List.of(
                                        new IconArray.Group("ill", 10_000, Mark.NONE),
                                        new IconArray.Group("well", 1, Mark.NONE))));
    }

    @Test
    void panelsHaveAColumn() {
        assertRefused("columns must be at least 1: 0", () -> new Panel("t", 0, List.of()));
    }

    @Test
    void pointsAreFinite() {
        assertThrows(IllegalArgumentException.class, () -> new Point(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Point(0, Double.NEGATIVE_INFINITY));
    }

    @Test
    void weightsAndProbabilitiesAreShares() {
        assertThrows(
                IllegalArgumentException.class, () -> new TokenText.Token("a", Double.NaN, ""));
        assertThrows(
                IllegalArgumentException.class, () -> new UnitSquare("t", "H", "E", 0.5, 1.1, 0.5));
    }

    @Test
    void aScatterNeedsNoRegions() {
        assertEquals(List.of(), new Scatter("t", X, X, List.of(), Optional.empty()).groups());
    }
}
