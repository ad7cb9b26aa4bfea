package coach.core.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "3. x, 3",
        "(4) x, 4",
        "⑦x, 7",
        "IX. x, 9",
        "ii) x, 2",
        "十二、x, 12",
        "（三）x, 3",
        "b) x, 2",
        "#5 x, 5"
    })
    void mayBeWrittenInManyWays(String item, int value) {
        assertEquals(Optional.of(new Numeral(value, "x")), Numeral.before(item));
    }

    @ParameterizedTest
    @CsvSource({"3.14 is pi", "3x", "I think so", "a cat", "二者皆可"})
    void areNotSeenInWords(String words) {
        assertEquals(Optional.empty(), Numeral.before(words));
    }
}
