/// Finds, checks and guards plugins.
package coach.core.plugin;
