package coach.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CoachException;
import coach.api.Data;
import coach.api.Language;
import coach.api.Place;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class JsonTest {
    private static void assertRefused(String text, int line, String message) {
        var thrown = assertThrows(CoachException.class, () -> Json.read(text, "a.json"));

        assertEquals(message, thrown.fault().message().en());
        assertEquals(Optional.of(new Place("a.json", line, line)), thrown.fault().place());
    }

    @Nested
    class Read {
        @Test
        void buildsATreeInTheOrderWritten() {
            Map<String, Data> expected = new LinkedHashMap<>();
            expected.put("z", Data.of(1));
            expected.put("名", Data.of("贝叶斯 😀 \n"));
            expected.put(
                    "list", new Data.Items(List.of(new Data.Flag(true), new Data.Flag(false))));
            expected.put("none", new Data.Nothing());

            Data read =
                    Json.read(
                            """
                            {"z": 1, "名": "贝叶斯 \\ud83d\\ude00 \\n",
                             "list": [true, false], "none": null}
                            """,
                            "a.json");

            assertEquals(new Data.Fields(expected), read);
            assertEquals(List.of("z", "名", "list", "none"), List.copyOf(read.fields().keySet()));
        }

        @ParameterizedTest
        @CsvSource({"0,0", "-0.5,-0.5", "1e3,1000", "123456789012345680,1.2345678901234568e17"})
        void knowsNumbers(String written, double value) {
            assertEquals(Data.of(value), Json.read(written, "a.json"));
        }

        @Test
        void passesOverAByteOrderMark() {
            assertEquals(Data.of(1), Json.read("\uFEFF1", "a.json"));
        }
    }

    @Nested
    class Refuse {
        @Test
        void oneFieldTwice() {
            assertRefused(
                    "{\n\"a\": 1,\n\"a\": 2}",
                    3,
                    "this is no JSON: Duplicate Object property \"a\"");
        }

        @Test
        void aNumberThatNoDoubleHolds() {
            assertRefused("[\n1e999]", 2, "the number is too large: 1e999");
        }

        @Test
        void textAfterTheDocument() {
            assertRefused("{}\n{}", 2, "text follows the JSON document");
        }

        @Test
        void inChineseToo() {
            var thrown = assertThrows(CoachException.class, () -> Json.read("{}\n{}", "a.json"));
            assertEquals("a.json:2：JSON 文档之后还有文字——请只留一个文档", thrown.fault().in(Language.ZH));
        }

        @Test
        void noDocument() {
            assertRefused("", 1, "a value is missing");
        }

        @Test
        void aDocumentThatBreaksOffWithoutTellingOfJacksonsSettings() {
            assertRefused(
                    "{\n\"a\": [1,\n",
                    3,
                    "this is no JSON: Unexpected end-of-input within/between Array entries");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"NaN", "[1,]", "{'a': 1}", "{a: 1}", "01", "// note\n1", "\"a\tb\""})
        void whatOnlyLooksLikeJson(String text) {
            assertThrows(CoachException.class, () -> Json.read(text, "a.json"));
        }

        @Test
        void nestingWithoutEnd() {
            assertThrows(CoachException.class, () -> Json.read("[".repeat(100_000), "a.json"));
        }
    }

    @Nested
    class Lines {
        @Test
        void areDocumentsEach() {
            assertEquals(
                    List.of(Data.of(1), Data.of("b")),
                    Json.readLines("\uFEFF1\r\n\r\n\"b\"\n", "a.jsonl"));
        }

        @Test
        void nameTheirNumberWhenWrong() {
            var thrown =
                    assertThrows(CoachException.class, () -> Json.readLines("1\n\n{\n", "a.jsonl"));

            assertEquals(Optional.of(new Place("a.jsonl", 3, 3)), thrown.fault().place());
        }
    }

    @Nested
    class Write {
        @Test
        void onOneLine() {
            String line = "{\"z\":1,\"a\":[0.5,\"贝\\n\\\"\",true,null]}";

            assertEquals(line, Json.line(Json.read(line, "a.json")));
        }

        @Test
        void overSeveralLinesReadsBackAsTheSame() {
            Data data = Json.read("{\"z\":1,\"a\":[0.5,{\"b\":\"贝\"}]}", "a.json");
            String pretty = Json.pretty(data);

            assertEquals(
                    """
                    {
                      "z" : 1,
                      "a" : [ 0.5, {
                        "b" : "贝"
                      } ]
                    }\
                    """,
                    pretty);
            assertEquals(data, Json.read(pretty, "a.json"));
        }

        @ParameterizedTest
        @CsvSource(
                textBlock =
                        """
                        value,     written
                        3,         3
                        -0.0,      0
                        0.1,       0.1
                        1e15,      1.0E15
                        4.9e-324,  4.9E-324
                        NaN,       null
                        Infinity,  null
                        """,
                useHeadersInDisplayName = true)
        void numbersAsJsonHasThem(double value, String written) {
            assertEquals(written, Json.line(Data.of(value)));
        }
    }
}
