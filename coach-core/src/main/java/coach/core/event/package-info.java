/// Tells what has happened.
package coach.core.event;
