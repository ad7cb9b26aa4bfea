/// What machine learning computes: networks and their gradients, optimisers, losses, normalisation,
/// initialisation, penalties, federated averaging.
@org.jspecify.annotations.NullMarked
package coach.plugin.ml.math;
