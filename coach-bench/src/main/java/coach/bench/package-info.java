/// Benchmarks.
package coach.bench;
