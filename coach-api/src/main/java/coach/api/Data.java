package coach.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        return new Items(Arrays.stream(values).mapToObj(Data::of).toList());
    }

    /// A field of a map, if it is there and not null.
    ///
    /// @throws CoachException if this is no map
    default Optional<Data> find(String field) {
        return Optional.ofNullable(fields().get(field))
                .filter(value -> !(value instanceof Nothing));
    }

    /// A field of a map.
    ///
    /// @throws CoachException if this is no map or lacks the field
    default Data get(String field) {
        return find(field)
                .orElseThrow(
                        () ->
                                CoachException.input(
                                        new Bilingual(
                                                "缺少字段“" + field + "”",
                                                "the field '" + field + "' is missing"),
                                        new Bilingual("请补上", "add it")));
    }

    /// A field of a map, read as a number, a text and so on: `problem.get("prior", Data::number)`.
    ///
    /// @throws CoachException if this is no map, lacks the field, or `reading` fails; the message
    ///   names the field
    default <T> T get(String field, Function<? super Data, ? extends T> reading) {
        Data value = get(field);
        try {
            return reading.apply(value);
        } catch (CoachException e) {
            Bilingual message = e.fault().message();
            throw CoachException.input(
                    new Bilingual(
                            "字段“" + field + "”：" + message.zh(),
                            "the field '" + field + "': " + message.en()),
                    e.fault().remedy());
        }
    }

    /// This number.
    ///
    /// @throws CoachException if this is no number
    default double number() {
        if (this instanceof Number(double value)) {
            return value;
        }
        throw wrong(new Bilingual("数字", "a number"));
    }

    /// This text.
    ///
    /// @throws CoachException if this is no text
    default String text() {
        if (this instanceof Text(String value)) {
            return value;
        }
        throw wrong(new Bilingual("文字", "a text"));
    }

    /// This list.
    ///
    /// @throws CoachException if this is no list
    default List<Data> items() {
        if (this instanceof Items(var values)) {
            return values;
        }
        throw wrong(new Bilingual("列表", "a list"));
    }

    /// This list of numbers as an array.
    ///
    /// @throws CoachException if this is no list of numbers
    default double[] numbers() {
        return items().stream().mapToDouble(Data::number).toArray();
    }

    /// This map, in the order it was written.
    ///
    /// @throws CoachException if this is no map
    default Map<String, Data> fields() {
        if (this instanceof Fields(var values)) {
            return values;
        }
        throw wrong(new Bilingual("对象", "an object"));
    }

    private CoachException wrong(Bilingual expected) {
        Bilingual found = shown(this);
        return CoachException.input(
                new Bilingual(
                        "此处应为" + expected.zh() + "，实为" + found.zh(),
                        "expected " + expected.en() + ", found " + found.en()),
                new Bilingual("请改正输入", "correct the input"));
    }

    /// The value as a person would name it.
    private static Bilingual shown(Data data) {
        return switch (data) {
            case Number(double value) when value == Math.rint(value) && Math.abs(value) < 1e15 ->
                    plain(Long.toString((long) value));
            case Number(double value) -> plain(Double.toString(value));
            case Text(String value) ->
                    new Bilingual("文字“" + value + "”", "the text '" + value + "'");
            case Flag(boolean value) -> plain(Boolean.toString(value));
            case Nothing() -> plain("null");
            case Items(var values) ->
                    new Bilingual("有 " + values.size() + " 项的列表", "a list of " + values.size());
            case Fields(var values) ->
                    new Bilingual(
                            "含字段 " + String.join("、", values.keySet()) + " 的对象",
                            "an object with the fields " + values.keySet());
        };
    }

    private static Bilingual plain(String value) {
        return new Bilingual("“" + value + "”", value);
    }
}
