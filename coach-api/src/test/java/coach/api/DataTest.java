package coach.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DataTest {
    private static final Data BOX =
            new Data.Fields(
                    Map.of(
                            "width", Data.of(2),
                            "name", Data.of("box"),
                            "sides", Data.of(new double[] {1, 2.5}),
                            "unknown", new Data.Nothing()));

    private static String message(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(CoachException.class, reading).fault().message().en();
    }

    @Nested
    class Fields {
        @Test
        void areReadByNameAndKind() {
            assertEquals(2, BOX.get("width").number());
            assertEquals("box", BOX.get("name", Data::text));
            assertArrayEquals(new double[] {1, 2.5}, BOX.get("sides", Data::numbers));
        }

        @Test
        void areMissingWhenTheyAreNull() {
            assertEquals(Optional.empty(), BOX.find("unknown"));
            assertEquals("the field 'unknown' is missing", message(() -> BOX.get("unknown")));
            assertEquals("the field 'depth' is missing", message(() -> BOX.get("depth")));
        }

        @Test
        void areNamedWhenTheyAreOfAnotherKind() {
            var outer = new Data.Fields(Map.of("box", BOX));

            assertEquals(
                    "the field 'box': the field 'name': expected a number, found the text 'box'",
                    message(() -> outer.get("box", box -> box.get("name", Data::number))));
        }

        @Test
        void keepTheirOrderAndStayAsTheyAre() {
            var source = new LinkedHashMap<String, Data>();
            source.put("z", Data.of(1));
            source.put("a", Data.of(2));
            var data = new Data.Fields(source);
            source.clear();

            assertEquals(List.of("z", "a"), List.copyOf(data.fields().keySet()));
            assertThrows(
                    UnsupportedOperationException.class, () -> data.values().put("b", Data.of(3)));
            assertEquals(
                    new Data.Fields(new HashMap<>(Map.of("a", Data.of(2), "z", Data.of(1)))), data);
        }
    }

    @Test
    void itemsStayAsTheyAre() {
        var source = new ArrayList<>(List.of(Data.of(1)));
        var data = new Data.Items(source);
        source.clear();

        assertEquals(List.of(Data.of(1)), data.items());
    }

    @Test
    void anotherKindIsRefusedInChineseToo() {
        var outer = new Data.Fields(Map.of("box", BOX));

        assertEquals(
                "字段“box”：字段“name”：此处应为数字，实为文字“box”——请改正输入",
                assertThrows(
                                CoachException.class,
                                () -> outer.get("box", box -> box.get("name", Data::number)))
                        .fault()
                        .in(Language.ZH));
        assertEquals(
                "此处应为文字，实为“2”——请改正输入",
                assertThrows(CoachException.class, () -> Data.of(2).text())
                        .fault()
                        .in(Language.ZH));
    }

    @Test
    void anotherKindIsRefusedInWords() {
        assertEquals("expected a text, found 2", message(() -> Data.of(2).text()));
        assertEquals("expected a list, found 0.5", message(() -> Data.of(0.5).items()));
        assertEquals("expected a number, found true", message(() -> new Data.Flag(true).number()));
        assertEquals("expected an object, found null", message(() -> new Data.Nothing().find("a")));
        assertEquals(
                "expected an object, found a list of 2",
                message(() -> Data.of(new double[2]).find("a")));
        assertEquals(
                "expected a number, found an object with the fields [a]",
                message(() -> new Data.Fields(Map.of("a", Data.of(1))).number()));
        assertEquals(
                "expected a number, found the text 'x'",
                message(() -> new Data.Items(List.of(Data.of("x"))).numbers()));
    }
}
