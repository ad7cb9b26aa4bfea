/// The algorithms of the topic: drawing tokens, cutting text into them, attention, what training
/// minimises, what running a model costs.
package coach.plugin.llm.math;
