package coach.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

class SettingsTest {
    private static final Bilingual NAME = new Bilingual("名", "name");
    private static final Demo KNOBS = new Knobs();

    /// A demo with one knob of each kind.
    private static final class Knobs implements Demo {
        @Override
        public String id() {
            return "knobs";
        }

        @Override
        public Bilingual title() {
            return NAME;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter.Range("lr", NAME, NAME, "0.10", 0, 1, "", false),
                    new Parameter.Words("text", NAME, NAME, "", 100),
                    new Parameter.Matrix("payoffs", NAME, NAME, "1,2;3,4"),
                    new Parameter.Toggle("bias", NAME, NAME, "yes"));
        }

        @Override
        public Iterator<Frame> run(Settings settings, DemoContext context) {
            return List.of(Frame.of(0, settings.toString())).iterator();
        }
    }

    @Test
    void holdEveryParameterInItsCanonicalForm() {
        var settings = Settings.of(KNOBS, Map.of("payoffs", "1, 2; 3, 4.5", "seed", "7"));

        assertEquals("knobs?lr=0.1&text=&payoffs=1,2;3,4.5&bias=true&seed=7", settings.toString());
    }

    @Test
    void areReadByKind() {
        var settings = Settings.of(KNOBS, Map.of("lr", "1", "text", "贝叶斯"));

        assertEquals(1, settings.whole("lr"));
        assertEquals(1.0, settings.number("lr"));
        assertEquals("贝叶斯", settings.text("text"));
        assertEquals(true, settings.flag("bias"));
        assertEquals(1, settings.seed());
        assertThrows(IllegalArgumentException.class, () -> settings.text("momentum"));
    }

    @Nested
    class Line {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a&b=c?d", "50 % + 1", "中文，\n换行", "😀", "x,y;z#%2C"})
        void replaysWhateverTextWasSet(String text) {
            var settings = Settings.of(KNOBS, Map.of("text", text, "seed", "-3"));

            assertEquals(settings, Settings.of(KNOBS, Settings.changes(settings.toString())));
        }

        @Test
        void mayNameTheDemoAlone() {
            assertEquals(Map.of(), Settings.changes("knobs"));
            assertEquals(Map.of(), Settings.changes("knobs?"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"knobs?lr", "knobs?=1", "knobs?lr=1&&bias=true", "knobs?text=%zz"})
        void isRefusedWhereItCannotBeRead(String line) {
            assertThrows(CoachException.class, () -> Settings.changes(line));
        }
    }

    @Test
    void refuseAParameterThatTheDemoLacksAndNameThoseItHas() {
        var thrown =
                assertThrows(
                        CoachException.class, () -> Settings.of(KNOBS, Map.of("momentum", "1")));

        assertEquals(
                new Fault(
                        Fault.Kind.USAGE,
                        new Bilingual("knobs 没有参数“momentum”", "knobs has no parameter 'momentum'"),
                        new Bilingual(
                                "可用的参数有：lr、text、payoffs、bias", "it has lr, text, payoffs, bias"),
                        java.util.Optional.empty()),
                thrown.fault());
    }

    @Test
    void refuseASeedThatIsNoWholeNumber() {
        assertThrows(CoachException.class, () -> Settings.of(KNOBS, Map.of("seed", "0.5")));
    }
}
