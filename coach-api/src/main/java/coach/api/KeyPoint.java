package coach.api;

import java.util.List;

/// Something that a good answer says.
///
/// @param id name within the card
/// @param weight how much it counts beside the card's other points, above 0
/// @param wordings ways of saying it
/// @param needs ids of glossary terms that it cannot do without
public record KeyPoint(String id, double weight, Wordings wordings, List<String> needs) {
    public KeyPoint {
        needs = List.copyOf(needs);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight must be above 0: " + weight);
        }
    }
}
