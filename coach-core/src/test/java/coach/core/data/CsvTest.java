package coach.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CoachException;
import coach.api.Data;
import coach.api.Place;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class CsvTest {
    private static List<Data> json(String items) {
        return Json.read(items, "expected").items();
    }

    @Nested
    class Read {
        @Test
        void namesCellsByTheHeader() {
            assertEquals(
                    json(
                            """
                            [{"x": 1, "名 字": "a, \\"b\\"\\nc"},
                             {"x": -2500, "名 字": null},
                             {"x": "n/a", "名 字": " 贝 "}]
                            """),
                    Csv.read(
                            "\uFEFFx, 名 字 \r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n-2.5e3,\r\nn/a, 贝 \r\n",
                            "a.csv"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"007", "1234567890123456", "1,5", "+1", "1.", "NaN", "0x1", " 1"})
        void keepsTextThatOnlyLooksLikeANumber(String cell) {
            assertEquals(
                    List.of(Data.of(cell)),
                    Csv.read("x\n\"" + cell + "\"\n", "a.csv").stream()
                            .map(row -> row.get("x"))
                            .toList());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "x,y\n", "x,y\n\n"})
        void findsNoRowsWhereThereAreNone(String text) {
            assertEquals(List.of(), Csv.read(text, "a.csv"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '!',
                textBlock =
                        """
                        text                    ! line ! message
                        'x,y\\n"1\\n2",3\\n1'   ! 4    ! a row has 1 cells, the header 2
                        'x,y\\n1,2,3'           ! 2    ! a row has 3 cells, the header 2
                        'x,x\\n1,2'             ! 1    ! 'the header has an empty name or one name twice: x'
                        'x,\\n1,2'              ! 1    ! 'the header has an empty name or one name twice: '
                        'x,y\\n"1,2'            ! 2    ! 'this is no CSV: Missing closing quote for value'
                        """,
                useHeadersInDisplayName = true)
        void namesTheLineThatIsWrong(String text, int line, String message) {
            var thrown =
                    assertThrows(
                            CoachException.class, () -> Csv.read(text.translateEscapes(), "a.csv"));

            assertEquals(message, thrown.fault().message().en());
            assertEquals(Optional.of(new Place("a.csv", line, line)), thrown.fault().place());
        }
    }

    @Nested
    class Write {
        @Test
        void takesColumnsAsTheyFirstComeUp() {
            assertEquals(
                    """
                    id,score,findings
                    a,0.5,
                    b,,"[""one"",2]"
                    """,
                    Csv.write(
                            json(
                                    """
                                    [{"id": "a", "score": 0.5},
                                     {"findings": ["one", 2], "id": "b", "score": null}]
                                    """)));
        }

        @Test
        void readsBackAsTheSame() {
            List<Data> rows =
                    json(
                            """
                            [{"x": 1, "text": "a, b"}, {"x": -0.25, "text": "say \\"hi\\""},
                             {"x": 1e20, "text": "two\\nlines"}, {"x": null, "text": "中文，标点"},
                             {"x": 0, "text": "'#= +-"}, {"x": 3, "text": "\\ttab "}]
                            """);

            assertEquals(rows, Csv.read(Csv.write(rows), "a.csv"));
        }

        @Test
        void leavesACellEmptyForWhatIsNoNumber() {
            assertEquals(
                    "x\n\n",
                    Csv.write(
                            List.of(new Data.Fields(java.util.Map.of("x", Data.of(Double.NaN))))));
        }

        @Test
        void wantsMaps() {
            assertThrows(CoachException.class, () -> Csv.write(List.of(Data.of(1))));
        }
    }
}
