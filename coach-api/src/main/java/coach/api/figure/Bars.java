package coach.api.figure;

import java.util.List;
import java.util.Set;

/// Bars side by side, one group of bars a category.
///
/// @param title what the bars show
/// @param value the axis along the bars
/// @param categories the groups' names
/// @param series one colour of bars each
/// @param marked indices of categories that stand out (kept tokens, best responses)
public record Bars(
        String title, Axis value, List<String> categories, List<Series> series, Set<Integer> marked)
        implements Figure {
    public Bars {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        marked = Set.copyOf(marked);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "series " + each.name() + " needs " + categories.size() + " values");
            }
        }
    }

    /// One value a category.
    public record Series(String name, List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
