/// Question to topic.
package coach.core.route;
