/// [coach.core.Coach], the one way in.
package coach.core;
