package com.example.coach.os.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Data;
import coach.api.Frame;
import coach.api.Language;
import coach.api.Settings;
import coach.api.figure.Mark;
import coach.api.figure.Table;
import coach.testkit.SampleContext;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class PageReplacementDemoTest {
    private static final PageReplacementDemo DEMO = new PageReplacementDemo();
    private static final SampleContext ENGLISH = SampleContext.in(Language.EN);

    private static List<Frame> frames(String line, Language language) {
        List<Frame> frames = new ArrayList<>();
        DEMO.run(Settings.of(DEMO, Settings.changes(line)), SampleContext.in(language))
                .forEachRemaining(frames::add);
        return frames;
    }

    @Test
    void showsWhichPageLeaves() {
        Frame last =
                frames("page-replacement?frames=2&reference=1,2,1,3&policy=lru", Language.EN)
                        .getLast();

        assertEquals("Page 3: a fault. Page 2 leaves. Faults so far: 3.", last.narration());
        assertEquals(
                List.of(
                        new Table(
                                "Pages in memory",
                                List.of("Frame", "1", "2", "1", "3"),
                                List.of(
                                        List.of(
                                                Table.Cell.of("0"),
                                                new Table.Cell("1", Mark.ACTIVE),
                                                Table.Cell.of("1"),
                                                new Table.Cell("1", Mark.DONE),
                                                Table.Cell.of("1")),
                                        List.of(
                                                Table.Cell.of("1"),
                                                Table.Cell.of(""),
                                                new Table.Cell("2", Mark.ACTIVE),
                                                Table.Cell.of("2"),
                                                new Table.Cell("3", Mark.ACTIVE))))),
                last.figures());
    }

    @Test
    void speaksChinese() {
        assertEquals(
                "访问第1页：缺页。换出第2页。目前缺页3次。",
                frames("page-replacement?frames=1&reference=1,2,1", Language.ZH)
                        .getLast()
                        .narration());
    }

    @Test
    void predictsWhatItThenShows() {
        var settings = Settings.of(DEMO, DEMO.presets().getFirst().changes());
        var prediction = DEMO.predict(settings, ENGLISH).orElseThrow();

        assertEquals("9", prediction.choices().get(prediction.answer()));
    }

    @Test
    void refusesAReferenceThatIsNoPage() {
        var thrown =
                assertThrows(
                        CoachException.class,
                        () -> frames("page-replacement?reference=1,x", Language.EN));

        assertEquals(
                new Bilingual("reference：“x”不是页号", "reference: 'x' is no page"),
                thrown.fault().message());
    }

    @Test
    void solvesAProblem() {
        assertEquals(
                new Data.Fields(
                        Map.of(
                                "faults", Data.of(3),
                                "hits", Data.of(1),
                                "evicted", Data.of(new double[] {2}),
                                "memory", Data.of(new double[] {1, 3}))),
                DEMO.solve(problem(2, "lru"), ENGLISH));
    }

    @Test
    void namesTheFieldAndTheValueThatAreWrong() {
        var frames =
                assertThrows(CoachException.class, () -> DEMO.solve(problem(0.5, "lru"), ENGLISH));
        var policy =
                assertThrows(CoachException.class, () -> DEMO.solve(problem(2, "clock"), ENGLISH));

        assertEquals(
                new Bilingual("frames：不能是 0.5", "frames: 0.5 is not allowed"),
                frames.fault().message());
        assertEquals(
                new Bilingual("policy：没有“clock”这种置换算法", "policy: 'clock' is unknown"),
                policy.fault().message());
    }

    private static Data problem(double frames, String policy) {
        return new Data.Fields(
                Map.of(
                        "frames", Data.of(frames),
                        "reference", Data.of(new double[] {1, 2, 1, 3}),
                        "policy", Data.of(policy)));
    }
}
