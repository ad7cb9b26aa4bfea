/// What every plugin must pass, with fixtures.
package coach.testkit;
