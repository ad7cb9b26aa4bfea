package coach.api.figure;

import java.util.List;

/// A crowd of equal icons, coloured by group: natural frequencies.
///
/// @param title what the crowd shows
/// @param groups the groups, in drawing order; together at most 10,000 icons
public record IconArray(String title, List<Group> groups) implements Figure {
    /// Above this a crowd says no more than a bar.
    public static final int MOST_ICONS = 10_000;

    public IconArray {
        groups = List.copyOf(groups);
        long icons = groups.stream().mapToLong(Group::count).sum();
        if (icons > MOST_ICONS) {
            throw new IllegalArgumentException("too many icons: " + icons);
        }
    }

    /// @param name the group's name
    /// @param count how many icons, at least 0
    /// @param mark how they stand out
    public record Group(String name, int count, Mark mark) {
        public Group {
            if (count < 0) {
                throw new IllegalArgumentException("count must not be negative: " + count);
            }
        }
    }
}
