/// The pictures that demos describe, as data that draws nothing.
package coach.api.figure;
