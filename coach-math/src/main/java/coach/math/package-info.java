/// What two topics share of mathematics.
package coach.math;
