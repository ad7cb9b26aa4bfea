package coach.cli;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `coach bench start`: how long the coach takes to start, beside a bare `java -version`.
///
/// Each round runs the bare JVM and every start once, so that all of them meet the same weather.
final class StartBench {
    private static final int ROUNDS = 20;
    private static final double MILLISECOND = 1e6;

    private final Distribution distribution;
    private final Path home;

    private StartBench(Distribution distribution, Path home) {
        this.distribution = distribution;
        this.home = home;
    }

    static int run(Session session) {
        Distribution distribution =
                Distribution.find()
                        .orElseThrow(
                                () ->
                                        CoachException.usage(
                                                Bilingual.same(session.texts().say("bench.nodist")),
                                                new Bilingual(
                                                        "请用 ./coach 运行", "run it with ./coach")));
        Result result = new StartBench(distribution, session.home()).measure();
        session.report(() -> document(result), () -> table(result.starts()));
        return result.starts().stream().allMatch(Measured::kept) ? ExitCode.DONE : ExitCode.PARTLY;
    }

    /// @param bare the bare JVM's median in milliseconds
    private record Result(double bare, List<Measured> starts) {}

    /// @param start what was started
    /// @param milliseconds the median
    /// @param ratio to the bare JVM's median
    private record Measured(Start start, double milliseconds, double ratio) {
        boolean kept() {
            return start.limit().isEmpty() || ratio <= start.limit().getAsDouble();
        }
    }

    private Result measure() {
        List<Start> starts =
                Start.read(distribution.starts()).stream()
                        .filter(start -> start.limit().isPresent())
                        .toList();
        double[] bare = new double[ROUNDS];
        Map<Start, double[]> times = new LinkedHashMap<>();
        starts.forEach(start -> times.put(start, new double[ROUNDS]));
        starts.forEach(start -> time(coach(start))); // the first run may build or fill caches
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = time(List.of(java(), "-version"));
            for (Start start : starts) {
                times.get(start)[round] = time(coach(start));
            }
        }
        double unit = median(bare);
        return new Result(
                unit,
                starts.stream()
                        .map(start -> measured(start, median(times.get(start)), unit))
                        .toList());
    }

    private static Measured measured(Start start, double milliseconds, double unit) {
        return new Measured(start, milliseconds, milliseconds / unit);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private List<String> coach(Start start) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(distribution.checkout().resolve(windows ? "coach.cmd" : "coach").toString());
        command.addAll(start.argumentsAt(home));
        return command;
    }

    /// @return milliseconds from the start of a process to its end
    private double time(List<String> command) {
        try {
            long begin = System.nanoTime();
            Process process =
                    new ProcessBuilder(command)
                            .directory(distribution.checkout().toFile())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            int code = process.waitFor();
            long end = System.nanoTime();
            if (code > ExitCode.PARTLY) {
                throw new IllegalStateException(command + " returned " + code);
            }
            return (end - begin) / MILLISECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Data document(Result result) {
        List<Data> rows = new ArrayList<>();
        for (Measured row : result.starts()) {
            Map<String, Data> fields = new LinkedHashMap<>();
            fields.put("name", Data.of(row.start().name()));
            fields.put("milliseconds", Data.of(row.milliseconds()));
            fields.put("ratio", Data.of(row.ratio()));
            fields.put("limit", Data.of(row.start().limit().getAsDouble()));
            rows.add(new Data.Fields(fields));
        }
        Map<String, Data> document = new LinkedHashMap<>();
        document.put("bench", Data.of("start"));
        document.put("rounds", Data.of(ROUNDS));
        document.put("coach", Data.of(VersionCommand.version()));
        document.put("java", Data.of(Runtime.version().toString()));
        document.put("system", Data.of(VersionCommand.system()));
        document.put("processors", Data.of(Runtime.getRuntime().availableProcessors()));
        document.put("bare", Data.of(result.bare()));
        document.put("starts", new Data.Items(rows));
        return new Data.Fields(document);
    }

    private static String table(List<Measured> measured) {
        StringBuilder text = new StringBuilder("%-20s %8s %8s %8s%n".formatted("", "ms", "×", "≤"));
        for (Measured row : measured) {
            text.append(
                    "%-20s %8.0f %8.2f %8.1f%n"
                            .formatted(
                                    row.start().name(),
                                    row.milliseconds(),
                                    row.ratio(),
                                    row.start().limit().getAsDouble()));
        }
        return text.toString().stripTrailing();
    }
}
