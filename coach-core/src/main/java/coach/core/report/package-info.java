/// Results as documents for programs, and as pages for people.
package coach.core.report;
