package coach.plugin.bayes.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RidgeTest {
    private static final double[][] X = {{1, 0.5}, {2, -1}, {3, 0.2}, {-1, 2}};
    private static final double[] Y = {1.2, 1.9, 3.2, 0.4};

    /// With one feature: `Σxy / (Σx² + λ)`.
    @Test
    void oneFeatureHasAClosedForm() {
        Ridge ridge = new Ridge(1, 0.5);
        double[][] x = {{1}, {2}, {3}};

        assertEquals(4, ridge.penalty());
        assertArrayEquals(
                new double[] {14.6 / 18}, ridge.weights(x, new double[] {1.2, 1.9, 3.2}), 1e-12);
        assertEquals(1 / Math.sqrt(18), ridge.sds(x)[0], 1e-12);
    }

    /// The other route: walk downhill on squared errors plus penalty.
    @Test
    void isWhereGradientDescentEnds() {
        Ridge ridge = new Ridge(1, 0.5);
        double[] w = new double[2];
        for (int step = 0; step < 20_000; step++) {
            double[] gradient = {ridge.penalty() * w[0], ridge.penalty() * w[1]};
            for (int i = 0; i < X.length; i++) {
                double error = X[i][0] * w[0] + X[i][1] * w[1] - Y[i];
                gradient[0] += error * X[i][0];
                gradient[1] += error * X[i][1];
            }
            w[0] -= 0.01 * gradient[0];
            w[1] -= 0.01 * gradient[1];
        }

        assertArrayEquals(w, ridge.weights(X, Y), 1e-12);
    }

    /// The law: taking in the examples one by one as normal observations gives the same.
    @Test
    void isTheConjugateUpdateOfAWeight() {
        Normal belief = new Normal(0, 0.5).update(1.2, 1).update(1.9 / 2, 1.0 / 2);
        Ridge ridge = new Ridge(1, 0.5);

        assertEquals(
                belief.mean(),
                ridge.weights(new double[][] {{1}, {2}}, new double[] {1.2, 1.9})[0],
                1e-12);
        assertEquals(belief.sd(), ridge.sds(new double[][] {{1}, {2}})[0], 1e-12);
    }

    @Test
    void correlatedCausesAreUnderestimatedByAMeanField() {
        double[][] covariance = {{1, 0.9}, {0.9, 1}};

        assertArrayEquals(
                new double[] {0.19, 0.19}, Variational.meanFieldVariances(covariance), 1e-12);
        assertThrows(
                IllegalArgumentException.class,
                () -> Variational.meanFieldVariances(new double[][] {{1, 2}, {2, 1}}));
    }

    /// Evidence is lower bound plus divergence, whatever the approximation.
    @Test
    void boundAndDivergenceMakeTheEvidence() {
        double[] joint = {0.06, 0.03, 0.01};
        double[] posterior = {0.6, 0.3, 0.1};
        double[] q = {0.5, 0.4, 0.1};

        assertEquals(
                Math.log(0.1),
                Variational.evidenceLowerBound(q, joint) + Variational.divergence(q, posterior),
                1e-12);
        assertEquals(Math.log(0.1), Variational.evidenceLowerBound(posterior, joint), 1e-12);
    }
}
