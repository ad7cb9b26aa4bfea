package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
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
        List<Demo> demos = Promises.called(Bilingual.same("demos()"), Promises.NONE, plugin::demos);
        Promises.unique(new Bilingual("演示", "demos"), demos.stream().map(Demo::id).toList());
        for (Demo demo : demos) {
            Promises.wellFormed(new Bilingual("演示", "a demo"), demo.id());
            Promises.bothLanguages(
                    new Bilingual("演示 " + demo.id() + " 的标题", "the title of the demo " + demo.id()),
                    demo.title());
            parametersAreNamed(demo);
        }
    }

    private static void parametersAreNamed(Demo demo) {
        String zh = "演示 " + demo.id() + " 的";
        String en = " of the demo " + demo.id();
        List<Parameter> parameters =
                Promises.called(
                        new Bilingual(zh + " parameters() ", "parameters()" + en),
                        Promises.NONE,
                        demo::parameters);
        Promises.unique(
                new Bilingual(zh + "参数", "parameters" + en),
                parameters.stream().map(Parameter::id).toList());
        for (Parameter parameter : parameters) {
            Promises.wellFormed(new Bilingual(zh + "参数", "a parameter" + en), parameter.id());
            Promises.bothLanguages(
                    new Bilingual(
                            zh + "参数 " + parameter.id() + " 的名称",
                            "the name of " + parameter.id() + en),
                    parameter.name());
            Promises.bothLanguages(
                    new Bilingual(
                            zh + "参数 " + parameter.id() + " 的说明",
                            "the help of " + parameter.id() + en),
                    parameter.help());
            assertTrue(
                    !parameter.id().equals("seed"),
                    () ->
                            Promises.said(
                                    zh + "一个参数名为 seed——每个演示本来就有它，请换个名称",
                                    "a parameter"
                                            + en
                                            + " is called seed: every demo has that one already"));
        }
    }

    void settingsAreAccepted() {
        for (Demo demo : plugin.demos()) {
            Promises.unique(
                    new Bilingual("演示 " + demo.id() + " 的预设", "presets of the demo " + demo.id()),
                    demo.presets().stream().map(Preset::id).toList());
            for (Preset preset : demo.presets()) {
                Promises.bothLanguages(
                        new Bilingual(
                                "预设 " + demo.id() + "/" + preset.id() + " 的名称",
                                "the name of the preset " + demo.id() + "/" + preset.id()),
                        preset.name());
            }
            for (Settings settings : settings(demo)) {
                assertEquals(
                        settings,
                        Settings.of(demo, Settings.changes(settings.toString())),
                        () ->
                                Promises.said(
                                        "按这一行 " + settings + " 重放，得到的设置不同——请简化其中的值",
                                        "the line "
                                                + settings
                                                + " replays otherwise: simplify its values"));
            }
        }
    }

    /// A demo's defaults and its presets.
    private static List<Settings> settings(Demo demo) {
        List<Settings> all = new ArrayList<>();
        all.add(
                Promises.called(
                        new Bilingual(
                                "设定演示 " + demo.id() + " 的初始值时",
                                "the initial settings of " + demo.id()),
                        new Bilingual(
                                "每个参数的初始值都要是它允许的",
                                "give each parameter an initial value that it accepts"),
                        () -> Settings.of(demo, Map.of())));
        for (Preset preset : demo.presets()) {
            all.add(
                    Promises.called(
                            new Bilingual(
                                    "设定预设 " + demo.id() + "/" + preset.id() + " 时",
                                    "the preset " + demo.id() + "/" + preset.id()),
                            new Bilingual(
                                    "预设只能改动演示已有的参数，而且要改成允许的值",
                                    "change parameters that the demo has, to values that they"
                                            + " accept"),
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
                                    Promises.said(
                                            settings
                                                    + " 第二次运行时画面不同——随机数请取自 settings.seed()，时间请取自"
                                                    + " context.clock()",
                                            settings
                                                    + " shows other frames the second time: draw"
                                                    + " randomness from settings.seed(), time from"
                                                    + " context.clock()"));
                }
            }
        }
    }

    private static void assertSound(List<Frame> frames, Settings settings) {
        assertTrue(
                !frames.isEmpty(),
                () ->
                        Promises.said(
                                settings + " 没有画面——请至少展示一帧",
                                settings + " shows no frame: show one at least"));
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            assertEquals(
                    i,
                    frame.step(),
                    () ->
                            Promises.said(
                                    settings + "——帧请从 0 开始编号",
                                    settings + ": number the frames from 0"));
            assertTrue(
                    !frame.narration().isBlank(),
                    () ->
                            Promises.said(
                                    settings + "——第 " + frame.step() + " 帧请配上解说",
                                    settings + ": narrate frame " + frame.step()));
        }
    }

    /// The first frames of a run.
    static List<Frame> frames(Demo demo, Settings settings, Language language) {
        return Promises.called(
                new Bilingual(
                        "用 " + language.code() + " 运行 " + settings + " 时",
                        "running " + settings + " in " + language.code()),
                new Bilingual(
                        "无法运行的设置，请在设定时就用 CoachException 拒绝",
                        "refuse settings that cannot be run with a CoachException when they are"
                                + " set"),
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
                            new Bilingual(
                                    "对 " + settings + " 调用 predict() 时",
                                    "predict() of " + settings),
                            new Bilingual(
                                    "没有可问的就请返回 Optional.empty()",
                                    "return Optional.empty() where nothing is to be asked"),
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
                            Promises.said(
                                    demo.id() + " 用最大的设置运行时，取消之后仍不停止——请在长循环里查询 context.cancelled()",
                                    demo.id()
                                            + " with its largest settings works on though it is"
                                            + " cancelled: ask context.cancelled() within long"
                                            + " loops"));
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
                new Bilingual(
                        demo.id() + ".solve(" + problem + ") ",
                        demo.id() + ".solve(" + problem + ")"),
                new Bilingual(
                        "请抛出 CoachException，说明是哪个字段、什么值",
                        "throw a CoachException that names field and value"),
                () -> {
                    try {
                        return demo.solve(problem, SampleContext.in(Language.EN));
                    } catch (CoachException refused) {
                        return refused;
                    }
                });
    }
}
