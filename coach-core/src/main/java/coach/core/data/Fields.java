package coach.core.data;

import coach.api.Data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Builds a map of [Data], field by field, in the order in which they are written.
public final class Fields {
    private final Map<String, Data> values = new LinkedHashMap<>();

    /// A map without fields yet.
    public Fields() {}

    /// A field of any shape.
    public Fields put(String name, Data value) {
        values.put(name, value);
        return this;
    }

    /// A text.
    public Fields put(String name, String value) {
        return put(name, Data.of(value));
    }

    /// A number.
    public Fields put(String name, double value) {
        return put(name, Data.of(value));
    }

    /// A text, or null where there is none.
    public Fields put(String name, Optional<String> value) {
        return put(name, value.map(Data::of).orElseGet(Data.Nothing::new));
    }

    /// A list, each item made of one value.
    public <T> Fields put(String name, List<T> values, Function<? super T, Data> each) {
        return put(name, list(values, each));
    }

    /// A list, each item made of one value.
    public static <T> Data list(List<T> values, Function<? super T, Data> each) {
        return new Data.Items(values.stream().<Data>map(each).toList());
    }

    /// The map.
    public Data data() {
        return new Data.Fields(values);
    }
}
