package coach.plugin.bayes.math;

import coach.plugin.bayes.math.BayesNet.Node;

import java.util.List;

/// Networks that every textbook has.
public final class Networks {
    /// A burglar alarm that an earthquake may set off as well, and two neighbours who call.
    ///
    /// @see "Russell and Norvig, Artificial Intelligence: A Modern Approach (4th ed., 2020), figure
    ///   13.2"
    public static final BayesNet BURGLARY =
            new BayesNet(
                    List.of(
                            Node.ofTwo("burglary", List.of(), 0.001),
                            Node.ofTwo("earthquake", List.of(), 0.002),
                            Node.ofTwo(
                                    "alarm",
                                    List.of("burglary", "earthquake"),
                                    0.95,
                                    0.94,
                                    0.29,
                                    0.001),
                            Node.ofTwo("john", List.of("alarm"), 0.9, 0.05),
                            Node.ofTwo("mary", List.of("alarm"), 0.7, 0.01)));

    /// Diseases of the chest.
    ///
    /// @see "Lauritzen and Spiegelhalter, Local computations with probabilities on graphical
    ///   structures, Journal of the Royal Statistical Society B 50(2), 1988"
    public static final BayesNet ASIA =
            new BayesNet(
                    List.of(
                            Node.ofTwo("asia", List.of(), 0.01),
                            Node.ofTwo("tub", List.of("asia"), 0.05, 0.01),
                            Node.ofTwo("smoke", List.of(), 0.5),
                            Node.ofTwo("lung", List.of("smoke"), 0.1, 0.01),
                            Node.ofTwo("bronc", List.of("smoke"), 0.6, 0.3),
                            Node.ofTwo("either", List.of("lung", "tub"), 1, 1, 1, 0),
                            Node.ofTwo("xray", List.of("either"), 0.98, 0.05),
                            Node.ofTwo("dysp", List.of("bronc", "either"), 0.9, 0.8, 0.7, 0.1)));

    private Networks() {}
}
