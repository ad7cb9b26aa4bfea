package coach.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ParameterTest {
    private static final Bilingual NAME = new Bilingual("名", "name");

    private static void assertRefused(Parameter parameter, String value, String remedy) {
        var thrown = assertThrows(CoachException.class, () -> parameter.accept(value));

        assertEquals(
                "'" + value + "' is no value of " + parameter.id() + " — give " + remedy,
                thrown.getMessage());
    }

    @Nested
    class Range {
        private final Parameter rate =
                new Parameter.Range("lr", NAME, NAME, "0.1", 0, 1.5, "nats", false);
        private final Parameter units =
                new Parameter.Range("units", NAME, NAME, "4", 1, 64, "", true);

        @ParameterizedTest
        @CsvSource(
                textBlock =
                        """
                        written, canonical
                        0,       0
                        -0,      0
                        1.50,    1.5
                        1e-3,    0.001
                        ' 1 ',   1
                        """,
                useHeadersInDisplayName = true)
        void writesNumbersInOneWay(String written, String canonical) {
            assertEquals(canonical, rate.accept(written));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.1", "1.6", "NaN", "Infinity", "", "abc", "1,5"})
        void refusesWhatLiesOutside(String value) {
            assertRefused(rate, value, "a number from 0 to 1.5 nats");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "65", "2.5"})
        void mayAllowWholeNumbersOnly(String value) {
            assertEquals("2", units.accept("2.0"));
            assertRefused(units, value, "a whole number from 1 to 64");
        }
    }

    @Nested
    class Choice {
        private final Parameter policy =
                new Parameter.Choice(
                        "policy",
                        NAME,
                        NAME,
                        "lru",
                        List.of(
                                new Parameter.Option("lru", NAME),
                                new Parameter.Option("fifo", NAME)));

        @Test
        void isOneOfItsOptions() {
            assertEquals("fifo", policy.accept(" fifo "));
            assertRefused(policy, "LRU", "one of lru, fifo");
        }
    }

    @Nested
    class Toggle {
        private final Parameter bias = new Parameter.Toggle("bias", NAME, NAME, "true");

        @ParameterizedTest
        @CsvSource({"true,true", "yes,true", "on,true", "false,false", "no,false", "off,false"})
        void isTrueOrFalse(String written, String canonical) {
            assertEquals(canonical, bias.accept(written));
        }

        @Test
        void refusesAllElse() {
            assertRefused(bias, "1", "true or false");
        }
    }

    @Nested
    class Words {
        private final Parameter prompt = new Parameter.Words("prompt", NAME, NAME, "", 3);

        @Test
        void keepsEveryCharacter() {
            assertEquals(" a ", prompt.accept(" a "));
        }

        @Test
        void hasALength() {
            assertRefused(prompt, "abcd", "a text of at most 3 characters");
        }
    }

    @Nested
    class Matrix {
        private final Parameter payoffs = new Parameter.Matrix("payoffs", NAME, NAME, "1,2;3,4");

        @Test
        void isWrittenWithoutSpace() {
            assertEquals("1,-2.5;3e2,.5", payoffs.accept(" 1, -2.5;\n3e2 ,.5"));
        }

        @Test
        void hasRowsOfEqualLength() {
            assertRefused(payoffs, "1,2;3", "rows of equal length");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1,", "1,x", "NaN", "1,Infinity", "0x1p3", "1d", "1e999"})
        void holdsFiniteNumbersOnly(String value) {
            assertRefused(payoffs, value, "numbers such as 1,2;3,4");
        }
    }

    @Test
    void whatIsAllowedIsSaidInChineseToo() {
        var rate = new Parameter.Range("lr", NAME, NAME, "0.1", 0, 1.5, "nats", false);
        var thrown = assertThrows(CoachException.class, () -> rate.accept("2"));

        assertEquals("“2”不能用作 lr 的值——允许的值：0 到 1.5 nats 之间的数", thrown.fault().in(Language.ZH));
    }

    @Test
    void aFileIsKeptAsItWasNamed() {
        assertEquals(
                "C:\\my net.bif",
                new Parameter.File("net", NAME, NAME, "").accept("C:\\my net.bif"));
    }
}
