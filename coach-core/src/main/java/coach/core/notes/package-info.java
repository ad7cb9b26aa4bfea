/// Files to passages and exchanges.
package coach.core.notes;
