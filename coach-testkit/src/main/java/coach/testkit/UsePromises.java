package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AnswerCheck;
import coach.api.Demo;
import coach.api.Inquiry;
import coach.api.Language;
import coach.api.Settings;
import coach.api.TopicPlugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// What a plugin promises of how it can be used: by many threads, and found on either path.
record UsePromises(TopicPlugin plugin) {
    private static final int THREADS = 8;

    void threadsDoNotDisturbOneAnother() throws InterruptedException {
        List<Object> alone = everything();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<Object>> each :
                    threads.invokeAll(
                            Collections.<Callable<List<Object>>>nCopies(
                                    THREADS, this::everything))) {
                assertEquals(
                        alone,
                        together(each),
                        Promises.said(
                                "多个线程同时使用时结果不同——状态只能放在 run() 返回的序列里，不能放在插件、演示或检查里",
                                "something else came out on several threads: keep state in the"
                                    + " sequence that run() returns, never in the plugin, its demos"
                                    + " or checks"));
            }
        }
    }

    private static List<Object> together(Future<List<Object>> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new AssertionError(
                    Promises.said(
                            "只在多个线程同时使用时失败：" + e.getCause(),
                            "failed on several threads only: " + e.getCause()),
                    e);
        }
    }

    /// Something of all that a plugin gives.
    private List<Object> everything() {
        List<Object> results = new ArrayList<>();
        results.add(plugin.topic());
        results.add(plugin.cards());
        for (Inquiry inquiry : new ExplainPromises(plugin).inquiries()) {
            results.add(plugin.explain(inquiry));
        }
        for (Demo demo : plugin.demos()) {
            results.add(
                    DemoPromises.frames(demo, Settings.of(demo, Map.of()), Language.ZH).stream()
                            .limit(5)
                            .toList());
        }
        for (AnswerCheck check : plugin.checks()) {
            new CheckPromises(plugin)
                    .answers().stream()
                            .filter(answer -> answer.answer().length() < 100)
                            .forEach(answer -> results.add(CheckPromises.found(check, answer)));
        }
        return results;
    }

    void isFoundOnEitherPath() throws IOException {
        String name = plugin.getClass().getName();
        assertTrue(
                services().anyMatch(name::equals),
                () ->
                        Promises.said(
                                "请在 META-INF/services/"
                                        + TopicPlugin.class.getName()
                                        + " 里写上一行 "
                                        + name,
                                "put a line "
                                        + name
                                        + " into META-INF/services/"
                                        + TopicPlugin.class.getName()));
        ModuleDescriptor module = plugin.getClass().getModule().getDescriptor();
        if (module != null) {
            assertTrue(
                    module.provides().stream()
                            .filter(each -> each.service().equals(TopicPlugin.class.getName()))
                            .anyMatch(each -> each.providers().contains(name)),
                    () ->
                            Promises.said(
                                    "请在 module-info 里写上：provides "
                                            + TopicPlugin.class.getName()
                                            + " with "
                                            + name,
                                    "write into module-info: provides "
                                            + TopicPlugin.class.getName()
                                            + " with "
                                            + name));
        }
    }

    private Stream<String> services() throws IOException {
        String file = "META-INF/services/" + TopicPlugin.class.getName();
        List<String> lines = new ArrayList<>();
        for (URL each : Collections.list(plugin.getClass().getClassLoader().getResources(file))) {
            try (InputStream in = each.openStream()) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .forEach(lines::add);
            }
        }
        return lines.stream();
    }
}
