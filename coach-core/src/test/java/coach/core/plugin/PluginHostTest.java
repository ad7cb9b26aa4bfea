package coach.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AnswerCheck;
import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.CardId;
import coach.api.CardSource;
import coach.api.Explanation;
import coach.api.Glossary;
import coach.api.Inquiry;
import coach.api.Language;
import coach.api.Topic;
import coach.api.TopicPlugin;
import coach.api.event.CoachEvent;
import coach.core.event.EventChannel;
import coach.core.text.Derived;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

class PluginHostTest {
    /// The version of this module, in which the built-in plugins of these tests lie.
    private static final String VERSION =
            PluginHostTest.class.getModule().getDescriptor().rawVersion().orElse("");

    private static final Instant NOW = Instant.parse("2025-04-30T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final Bilingual WELL = Bilingual.same("");

    private final List<CoachEvent> heard = new ArrayList<>();
    private final EventChannel events =
            new EventChannel(
                    (event, failure) -> {
                        throw new AssertionError("a listener failed on " + event, failure);
                    });

    @BeforeEach
    void listen() {
        events.on(heard::add);
    }

    private PluginHost host(TopicPlugin... plugins) {
        return PluginHost.of(List.of(plugins), events, CLOCK);
    }

    private static CoachEvent loaded(String id) {
        return new CoachEvent.PluginLoaded(NOW, id);
    }

    private static CoachEvent failed(String id, String reason) {
        return failed(id, Bilingual.same(reason));
    }

    private static CoachEvent failed(String id, Bilingual reason) {
        return new CoachEvent.PluginFailed(NOW, id, reason);
    }

    private static List<String> ids(PluginHost host) {
        return host.topics().stream().map(each -> each.topic().id()).toList();
    }

    /// A plugin that does as it is told.
    private record Told(
            Supplier<Topic> says, Function<Inquiry, Explanation> explains, List<CardSource> cards)
            implements TopicPlugin {
        static Told topic(String id) {
            return new Told(() -> known(id), Inquiry::draft, List.of());
        }

        static Told explaining(String id, Function<Inquiry, Explanation> explains) {
            return new Told(() -> known(id), explains, List.of());
        }

        private static Topic known(String id) {
            return new Topic(id, new Bilingual("题", "T"), Glossary.NONE, List.of());
        }

        @Override
        public Topic topic() {
            return says.get();
        }

        @Override
        public Explanation explain(Inquiry inquiry) {
            return explains.apply(inquiry);
        }
    }

    @Nested
    class Loading {
        @Test
        void pluginsAnswerInTheOrderInWhichTheyCame() {
            PluginHost host = host(Told.topic("os"), Told.topic("db"));
            assertEquals(List.of("os", "db"), ids(host));
            assertEquals(
                    List.of(
                            new PluginState("os", VERSION, "built-in", true, WELL),
                            new PluginState("db", VERSION, "built-in", true, WELL)),
                    host.states());
            assertEquals(List.of(loaded("os"), loaded("db")), heard);
            assertEquals("db", host.topic("db").orElseThrow().topic().id());
            assertEquals(Optional.empty(), host.topic("net"));
        }

        @Test
        void oneThatDoesNotSayItsTopicIsSetAside() {
            Supplier<Topic> broken =
                    () -> {
                        throw new IllegalStateException("no glossary");
                    };
            PluginHost host = host(new Told(broken, Inquiry::draft, List.of()), Told.topic("db"));
            String name = Told.class.getName();
            assertEquals(
                    List.of(
                            new PluginState(
                                    name,
                                    VERSION,
                                    "built-in",
                                    false,
                                    new Bilingual(
                                            "它没有说明自己的主题：no glossary",
                                            "it does not say its topic: no glossary")),
                            new PluginState("db", VERSION, "built-in", true, WELL)),
                    host.states());
            assertEquals(List.of(failed(name, "no glossary"), loaded("db")), heard);
        }

        @Test
        void ofTwoWithOneTopicTheLaterIsSetAside() {
            PluginHost host = host(Told.topic("os"), Told.topic("os"));
            assertEquals(List.of("os"), ids(host));
            Bilingual reason =
                    new Bilingual(
                            "主题“os”已由内置插件提供，不再加载内置插件中的同名主题",
                            "the topic 'os' of built-in is already taken by the one from built-in");
            assertEquals(
                    List.of(
                            new PluginState("os", VERSION, "built-in", true, WELL),
                            new PluginState("os", "", "built-in", false, reason)),
                    host.states());
        }

        @Test
        void whatFailsBesidesTheTopicIsLeftOut() {
            TopicPlugin plugin =
                    new TopicPlugin() {
                        @Override
                        public Topic topic() {
                            return Told.known("os");
                        }

                        @Override
                        public List<AnswerCheck> checks() {
                            throw new UnsupportedOperationException("not yet");
                        }
                    };
            LoadedTopic os = host(plugin).topic("os").orElseThrow();
            assertEquals(
                    List.of(List.of(), List.of(), List.of()),
                    List.of(os.checks(), os.demos(), os.structures()));
            assertEquals(List.of(failed("os", "not yet"), loaded("os")), heard);
        }
    }

    @Nested
    class Cards {
        private static CardSource card(String name) {
            return new CardSource(
                    "os/" + name + ".md",
                    """
                    ---
                    id: os/%s
                    kind: concept
                    terms: []
                    sources: []
                    ---
                    # 问 | Q
                    ## Wordings
                    ## Brief
                    ### zh
                    短
                    ### en
                    short
                    ## Full
                    ### zh
                    长
                    ### en
                    long
                    ## Explanation
                    ### zh
                    #### 定义 {what}
                    释
                    ### en
                    #### Definition {what}
                    text
                    ## Key points
                    ### point (1)
                    - zh: 点
                    - en: point
                    """
                            .formatted(name));
        }

        private PluginHost host(CardSource... cards) {
            return PluginHostTest.this.host(
                    new Told(() -> Told.known("os"), Inquiry::draft, Arrays.asList(cards)));
        }

        private static List<CardId> ids(PluginHost host) {
            return host.topic("os").orElseThrow().cards().stream().map(card -> card.id()).toList();
        }

        @Test
        void oneBrokenCardCostsNoOther() {
            String text = card("two").text().replace("kind: concept", "kind: riddle");
            PluginHost host = host(card("one"), new CardSource("os/two.md", text), card("three"));
            assertEquals(List.of(new CardId("os/one"), new CardId("os/three")), ids(host));
            PluginState state = host.states().getFirst();
            assertTrue(state.loaded());
            assertTrue(
                    state.reason().en().startsWith("os/two.md:3: 'riddle' is no kind of card"),
                    state.reason().en());
            assertTrue(
                    state.reason().zh().startsWith("os/two.md:3：“riddle”不是卡片类型——请写"),
                    state.reason().zh());
            assertEquals(List.of(failed("os", state.reason()), loaded("os")), heard);
        }

        @Test
        void noCardAtAllIsNoCard() {
            PluginHost host = host(card("one"), new CardSource("os/two.md", none()));
            assertEquals(List.of(new CardId("os/one")), ids(host));
        }

        @Test
        void aListWithAHoleIsNoList() {
            PluginHost host = host(card("one"), none());
            assertEquals(List.of(), ids(host));
            assertTrue(host.states().getFirst().loaded());
        }
    }

    /// What a stranger gives who does not keep the API's promise.
    private static <T> T none() {
        return Optional.<T>empty().orElse(null);
    }

    @Nested
    class Explaining {
        private final Explanation draft = Explanation.of("the draft");
        private final Inquiry inquiry =
                new Inquiry("?", Language.EN, Aspect.WHAT, List.of(), List.of(), List.of(), draft);

        @Test
        void aPluginMakesTheDraftItsOwn() {
            PluginHost host = host(Told.explaining("os", asked -> asked.draft().plus("more")));
            assertEquals(
                    "the draft\n\nmore",
                    host.topic("os").orElseThrow().explain(inquiry).markdown());
        }

        @Test
        void ifItFailsTheDraftStands() {
            fails("no idea", _ -> thrown(new IllegalStateException("no idea")));
            fails(new Bilingual("它返回了 null", "it returned null"), _ -> none());
            fails("java.lang.StackOverflowError", Explaining::endless);
            fails("impossible", _ -> thrown(new AssertionError("impossible")));
            fails("a/Missing", _ -> thrown(new NoClassDefFoundError("a/Missing")));
            fails("inner", _ -> thrown(new IllegalStateException("x", new Exception("inner"))));
        }

        private void fails(String reason, Function<Inquiry, Explanation> explains) {
            fails(Bilingual.same(reason), explains);
        }

        private void fails(Bilingual reason, Function<Inquiry, Explanation> explains) {
            PluginHost host = host(Told.explaining("os", explains), Told.topic("db"));
            heard.clear();
            assertSame(draft, host.topic("os").orElseThrow().explain(inquiry));
            assertEquals(List.of(failed("os", reason)), heard);
            assertSame(draft, host.topic("db").orElseThrow().explain(inquiry));
        }

        private static Explanation thrown(Throwable failure) {
            return PluginHostTest.<RuntimeException, Explanation>sneak(failure);
        }

        private static Explanation endless(Inquiry inquiry) {
            return endless(inquiry).plus("more");
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T sneak(Throwable failure) throws E {
        throw (E) failure;
    }

    @Nested
    class Folders {
        @TempDir private Path plugins;
        @TempDir private Path work;
        private PluginFolder make;

        @BeforeEach
        void make() {
            make = new PluginFolder(plugins, work);
        }

        private PluginHost load() {
            return PluginHost.load(plugins, Derived.none(), events, CLOCK);
        }

        private String folder(String name) {
            return plugins.resolve(name).toString();
        }

        private PluginState state(String folder) {
            return load().states().stream()
                    .filter(state -> state.origin().equals(folder(folder)))
                    .reduce((_, _) -> thrown("two states"))
                    .orElseThrow();
        }

        private static PluginState thrown(String message) {
            throw new AssertionError(message);
        }

        private void refused(String folder, String id, String reason) throws IOException {
            make.topic("zz", "zz", "");
            PluginState state = state(folder);
            assertEquals(new PluginState(id, "", folder(folder), false, state.reason()), state);
            assertTrue(state.reason().en().contains(reason), state.reason().en());
            assertTrue(heard.contains(failed(id, state.reason())), heard.toString());
            assertTrue(heard.contains(loaded("zz")), heard.toString());
        }

        @Test
        void eachIsALayerOfItsOwn() throws IOException {
            make.topic("os", "os", "");
            make.topic("db", "db", "");
            PluginHost host = load();
            assertEquals(List.of("db", "os"), ids(host));
            assertEquals(
                    List.of(
                            new PluginState("db", "", folder("db"), true, WELL),
                            new PluginState("os", "", folder("os"), true, WELL)),
                    host.states());
        }

        @Test
        void twoMayHoldTheSamePackagesAndModules() throws IOException {
            PluginFolder.Source info =
                    new PluginFolder.Source(
                            "module-info.java",
                            "module same { requires coach.api;"
                                    + " provides coach.api.TopicPlugin with same.Door; }");
            make.jar("one", "one.jar", info, PluginFolder.door("same", "one", ""));
            make.jar("two", "two.jar", info, PluginFolder.door("same", "two", ""));
            assertEquals(List.of("one", "two"), ids(load()));
        }

        @Test
        void noFolderIsNoPlugin() {
            PluginHost host =
                    PluginHost.load(plugins.resolve("nowhere"), Derived.none(), events, CLOCK);
            assertEquals(List.of(), host.states());
        }

        @Test
        void filesBesideTheFoldersArePassedOver() throws IOException {
            Files.writeString(plugins.resolve("readme.txt"), "mine");
            assertEquals(List.of(), load().states());
        }

        @Test
        void oneWhoseConstructorThrowsIsSetAside() throws IOException {
            make.topic(
                    "bad", "bad", "public Door() { throw new IllegalStateException(\"sick\"); }");
            refused("bad", "stranger.bad.Door", "sick");
        }

        @Test
        void oneWhoseTopicThrowsIsSetAside() throws IOException {
            make.jar(
                    "mute",
                    "mute.jar",
                    new PluginFolder.Source(
                            "module-info.java",
                            "module mute { requires coach.api;"
                                    + " provides coach.api.TopicPlugin with mute.Door; }"),
                    new PluginFolder.Source(
                            "mute/Door.java",
                            "package mute; public class Door implements coach.api.TopicPlugin {"
                                    + " public coach.api.Topic topic() {"
                                    + " throw new IllegalStateException(\"mute\"); } }"));
            make.topic("zz", "zz", "");
            assertEquals(
                    new PluginState(
                            "mute.Door",
                            "",
                            folder("mute"),
                            false,
                            new Bilingual("它没有说明自己的主题：mute", "it does not say its topic: mute")),
                    state("mute"));
            assertTrue(heard.containsAll(List.of(failed("mute.Door", "mute"), loaded("zz"))));
        }

        @Test
        void oneThatLacksAModuleIsSetAside() throws IOException {
            Path needed =
                    make.jar(
                            "needy",
                            "needed.jar",
                            new PluginFolder.Source(
                                    "module-info.java", "module needed { exports needed; }"),
                            new PluginFolder.Source(
                                    "needed/Needed.java",
                                    "package needed; public class Needed {}"));
            make.jar(
                    "needy",
                    "needy.jar",
                    new PluginFolder.Source(
                            "module-info.java",
                            "module needy { requires coach.api; requires needed;"
                                    + " provides coach.api.TopicPlugin with needy.Door; }"),
                    PluginFolder.door("needy", "needy", "needed.Needed needs;"));
            assertEquals(new PluginState("needy", "", folder("needy"), true, WELL), state("needy"));
            Files.delete(needed);
            refused("needy", "needy", "Module needed not found, required by needy");
        }

        @Test
        void oneThatHoldsAPackageOfTheHostIsSetAside() throws IOException {
            Path jar = make.topic("split", "split", "");
            PluginFolder.add(jar, "coach/api/event/Mine.class", new byte[0]);
            refused("split", "split", "coach.api.event");
        }

        @Test
        void aJarWithoutAModulesNameIsSetAside() throws IOException {
            make.jar(
                    "odd",
                    "123.jar",
                    new PluginFolder.Source("odd/Odd.java", "package odd; class Odd {}"));
            refused("odd", "odd", "123.jar");
        }

        @Test
        void aTornJarIsNamed() throws IOException {
            Path jar = make.topic("torn", "torn", "");
            Files.write(jar, new byte[] {1, 2, 3});
            refused("torn", "torn", "torn.jar");
        }

        @Test
        void aClassThatCannotBeReadIsSetAside() throws IOException {
            Path jar = make.topic("rot", "rot", "");
            PluginFolder.add(jar, "stranger/rot/Door.class", new byte[] {1, 2, 3});
            refused("rot", "rot", "Truncated class file");
        }

        @Test
        void anEmptyFolderIsNamed() throws IOException {
            Files.createDirectories(plugins.resolve("empty"));
            refused("empty", "empty", "no module in it provides coach.api.TopicPlugin");
        }

        @Test
        void oneWhoseTopicIsTakenIsSetAsideBothNamed() throws IOException {
            make.topic("first", "os", "");
            make.topic("second", "os", "");
            refused(
                    "second",
                    "os",
                    "the topic 'os' of %s is already taken by the one from %s"
                            .formatted(folder("second"), folder("first")));
        }

        @Test
        void aPluginsFailureIsItsOwn() throws IOException {
            make.topic(
                    "os",
                    "os",
                    "public Explanation explain(Inquiry i) { throw new"
                            + " IllegalStateException(\"oh\"); }");
            LoadedTopic os = load().topic("os").orElseThrow();
            Explanation draft = Explanation.of("draft");
            Inquiry inquiry =
                    new Inquiry(
                            "?", Language.ZH, Aspect.WHAT, List.of(), List.of(), List.of(), draft);
            assertSame(draft, os.explain(inquiry));
            assertEquals(failed("os", "oh"), heard.getLast());
        }
    }
}
