/// The algorithms of the topic: inference with finitely many hypotheses and with conjugate
/// families, intervals, classifiers, networks and samplers.
package coach.plugin.bayes.math;
