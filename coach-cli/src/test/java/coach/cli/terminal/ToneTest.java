package coach.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {
    private static final double READABLE = 3.5;
    private static final double BLACK = 0;
    private static final double WHITE = 1;

    /// @see "W3C, Web Content Accessibility Guidelines 2.2, relative luminance and contrast ratio"
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void standsOutFromBlackAndFromWhite(Tone tone) {
        int colour = Integer.parseInt(tone.code().replace("38;5;", ""));
        double luminance = luminance(colour);
        assertTrue(contrast(luminance, BLACK) > READABLE, "on black");
        assertTrue(contrast(WHITE, luminance) > READABLE, "on white");
    }

    private static double contrast(double lighter, double darker) {
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// The colour of a palette of 256: a cube of six steps each, then a ramp of greys.
    private static double luminance(int colour) {
        if (colour >= 232) {
            return linear(8 + 10 * (colour - 232));
        }
        int cube = colour - 16;
        return 0.2126 * linear(step(cube / 36))
                + 0.7152 * linear(step(cube / 6 % 6))
                + 0.0722 * linear(step(cube % 6));
    }

    private static int step(int level) {
        return level == 0 ? 0 : 55 + 40 * level;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
