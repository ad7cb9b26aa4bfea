/// Finds passages.
package coach.core.index;
