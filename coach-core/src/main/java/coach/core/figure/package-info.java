/// Pictures as SVG, and pages.
package coach.core.figure;
