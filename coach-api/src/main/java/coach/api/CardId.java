package coach.api;

import java.util.regex.Pattern;

/// Name of a card: topic, slash, name, such as `bayes/prior-likelihood-posterior`.
///
/// @param value the whole name
public record CardId(String value) implements Comparable<CardId> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*/[a-z0-9][a-z0-9-]*");

    public CardId {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException("no card id (topic/name): " + value);
        }
    }

    /// The topic's id.
    public String topic() {
        return value.substring(0, value.indexOf('/'));
    }

    @Override
    public int compareTo(CardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
