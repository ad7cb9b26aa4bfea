/// What happens, and who hears of it.
package coach.api.event;
