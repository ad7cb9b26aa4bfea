package coach.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small tree of numbers, texts, lists and maps, which core reads from JSON and CSV and writes
/// back, so that no plugin needs a JSON library.
public sealed interface Data {

    /// A number.
    record Number(double value) implements Data {}

    /// A text.
    record Text(String value) implements Data {}

    /// Yes or no.
    record Flag(boolean value) implements Data {}

    /// JSON's null: nothing is known.
    record Nothing() implements Data {}

    /// A list.
    record Items(List<Data> values) implements Data {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// A map, in the order it was written.
    record Fields(Map<String, Data> values) implements Data {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /// A number.
    static Data of(double value) {
        return new Number(value);
    }

    /// A text.
    static Data of(String value) {
        return new Text(value);
    }

    /// A list of numbers.
    static Data of(double[] values) {
        return new Items(java.util.Arrays.stream(values).mapToObj(Data::of).toList());
    }

    /// A field of a map, if it is there and not null.
    ///
    /// @throws CoachException if this is no map
    default Optional<Data> find(String field) {
        if (!(this instanceof Fields(var values))) {
            throw wrong("an object with the field '" + field + "'");
        }
        return Optional.ofNullable(values.get(field)).filter(value -> !(value instanceof Nothing));
    }

    /// A field of a map.
    ///
    /// @throws CoachException if this is no map or lacks the field
    default Data get(String field) {
        return find(field)
                .orElseThrow(
                        () ->
                                CoachException.input(
                                        "the field '" + field + "' is missing", "add it"));
    }

    /// This number.
    ///
    /// @throws CoachException if this is no number
    default double number() {
        if (this instanceof Number(double value)) {
            return value;
        }
        throw wrong("a number");
    }

    /// This text.
    ///
    /// @throws CoachException if this is no text
    default String text() {
        if (this instanceof Text(String value)) {
            return value;
        }
        throw wrong("a text");
    }

    /// This list.
    ///
    /// @throws CoachException if this is no list
    default List<Data> items() {
        if (this instanceof Items(var values)) {
            return values;
        }
        throw wrong("a list");
    }

    /// This list of numbers as an array.
    ///
    /// @throws CoachException if this is no list of numbers
    default double[] numbers() {
        return items().stream().mapToDouble(Data::number).toArray();
    }

    private CoachException wrong(String expected) {
        return CoachException.input("expected " + expected + ": " + this, "correct the input");
    }
}
