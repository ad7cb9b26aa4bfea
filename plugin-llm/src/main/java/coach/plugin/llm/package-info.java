/// The door of the topic.
package coach.plugin.llm;
