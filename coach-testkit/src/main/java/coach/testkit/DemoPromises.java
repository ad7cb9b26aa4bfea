package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.CoachException;
import coach.api.Data;
import coach.api.Demo;
import coach.api.Frame;
import coach.api.Language;
import coach.api.Parameter;
import coach.api.Preset;
import coach.api.Settings;
import coach.api.SolvingDemo;
import coach.api.TopicPlugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// What a plugin promises of its demos.
record DemoPromises(TopicPlugin plugin) {
    private static final int FRAMES = 20;

    void demosAreNamed() {
        List<Demo> demos = Promises.called("demos()", "return List.of()", plugin::demos);
        Promises.unique("demos", demos.stream().map(Demo::id).toList());
        for (Demo demo : demos) {
            Promises.wellFormed("a demo", demo.id());
            Promises.bothLanguages("the title of the demo " + demo.id(), demo.title());
            parametersAreNamed(demo);
        }
    }

    private static void parametersAreNamed(Demo demo) {
        String of = " of the demo " + demo.id();
        List<Parameter> parameters =
                Promises.called("parameters()" + of, "return List.of()", demo::parameters);
        Promises.unique("parameters" + of, parameters.stream().map(Parameter::id).toList());
        for (Parameter parameter : parameters) {
            Promises.wellFormed("a parameter" + of, parameter.id());
            Promises.bothLanguages("the name of " + parameter.id() + of, parameter.name());
            Promises.bothLanguages("the help of " + parameter.id() + of, parameter.help());
            assertTrue(
                    !parameter.id().equals("seed"),
                    () -> "a parameter" + of + " is called seed: every demo has that one already");
        }
    }

    void settingsAreAccepted() {
        for (Demo demo : plugin.demos()) {
            Promises.unique(
                    "presets of the demo " + demo.id(),
                    demo.presets().stream().map(Preset::id).toList());
            for (Preset preset : demo.presets()) {
                Promises.bothLanguages(
                        "the name of the preset " + demo.id() + "/" + preset.id(), preset.name());
            }
            for (Settings settings : settings(demo)) {
                assertEquals(
                        settings,
                        Settings.of(demo, Settings.changes(settings.toString())),
                        () -> "the line " + settings + " replays otherwise: simplify its values");
            }
        }
    }

    /// A demo's defaults and its presets.
    private static List<Settings> settings(Demo demo) {
        List<Settings> all = new ArrayList<>();
        all.add(
                Promises.called(
                        "the initial settings of " + demo.id(),
                        "give each parameter an initial value that it accepts",
                        () -> Settings.of(demo, Map.of())));
        for (Preset preset : demo.presets()) {
            all.add(
                    Promises.called(
                            "the preset " + demo.id() + "/" + preset.id(),
                            "change parameters that the demo has, to values that they accept",
                            () -> Settings.of(demo, preset.changes())));
        }
        return all;
    }

    void sameSettingsGiveTheSameFrames() {
        for (Demo demo : plugin.demos()) {
            for (Settings settings : settings(demo)) {
                for (Language language : Language.values()) {
                    List<Frame> frames = frames(demo, settings, language);
                    assertSound(frames, settings);
                    assertEquals(
                            frames,
                            frames(demo, settings, language),
                            () ->
                                    settings
                                            + " shows other frames the second time: draw randomness"
                                            + " from settings.seed(), time from context.clock()");
                }
            }
        }
    }

    private static void assertSound(List<Frame> frames, Settings settings) {
        assertTrue(!frames.isEmpty(), () -> settings + " shows no frame: show one at least");
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            assertEquals(i, frame.step(), () -> settings + ": number the frames from 0");
            assertTrue(
                    !frame.narration().isBlank(),
                    () -> settings + ": narrate frame " + frame.step());
        }
    }

    /// The first frames of a run.
    static List<Frame> frames(Demo demo, Settings settings, Language language) {
        return Promises.called(
                "running " + settings + " in " + language.code(),
                "refuse settings that cannot be run with a CoachException when they are set",
                () -> {
                    List<Frame> shown = new ArrayList<>();
                    Iterator<Frame> frames = demo.run(settings, SampleContext.in(language));
                    while (shown.size() < FRAMES && frames.hasNext()) {
                        shown.add(frames.next());
                    }
                    return shown;
                });
    }

    void predictionsCanBeAsked() {
        for (Demo demo : plugin.demos()) {
            for (Settings settings : settings(demo)) {
                for (Language language : Language.values()) {
                    Promises.called(
                            "predict() of " + settings,
                            "return Optional.empty() where nothing is to be asked",
                            () -> demo.predict(settings, SampleContext.in(language)));
                }
            }
        }
    }

    void cancellingStops(Duration patience) {
        var cancelled = new SampleContext(Language.EN, true);
        for (Demo demo : plugin.demos()) {
            assertTimeoutPreemptively(
                    patience,
                    () -> cancelled(demo, largest(demo), cancelled),
                    () ->
                            demo.id()
                                    + " with its largest settings works on though it is cancelled:"
                                    + " ask context.cancelled() within long loops");
        }
    }

    /// Settings with every number at the end of its range, where a demo works longest.
    private static Map<String, String> largest(Demo demo) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (Parameter parameter : demo.parameters()) {
            if (parameter instanceof Parameter.Range range) {
                changes.put(range.id(), Double.toString(range.max()));
            }
        }
        return changes;
    }

    private static void cancelled(Demo demo, Map<String, String> changes, SampleContext context) {
        try {
            Iterator<Frame> frames = demo.run(Settings.of(demo, changes), context);
            for (int i = 0; i < FRAMES && frames.hasNext(); i++) {
                frames.next();
            }
        } catch (CancellationException | CoachException _) {
            // It may stop like this, and it may refuse these settings together.
        }
    }

    void wrongProblemsAreRefused() {
        List<Data> wrong =
                List.of(
                        new Data.Nothing(),
                        new Data.Fields(Map.of()),
                        new Data.Items(List.of()),
                        Data.of("?"),
                        Data.of(Double.NaN));
        for (Demo demo : plugin.demos()) {
            if (demo instanceof SolvingDemo solving) {
                wrong.forEach(problem -> refusedOrSolved(solving, problem));
            }
        }
    }

    private static void refusedOrSolved(SolvingDemo demo, Data problem) {
        Promises.called(
                demo.id() + ".solve(" + problem + ")",
                "throw a CoachException that names field and value",
                () -> {
                    try {
                        return demo.solve(problem, SampleContext.in(Language.EN));
                    } catch (CoachException refused) {
                        return refused;
                    }
                });
    }
}
