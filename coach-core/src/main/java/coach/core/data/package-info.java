/// JSON, CSV and YAML as small trees.
package coach.core.data;
