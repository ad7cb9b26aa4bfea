package com.example.coach.os.demo;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Data;
import coach.api.DemoContext;
import coach.api.Frame;
import coach.api.Language;
import coach.api.Parameter;
import coach.api.Prediction;
import coach.api.Preset;
import coach.api.Settings;
import coach.api.SolvingDemo;
import coach.api.figure.Mark;
import coach.api.figure.Table;

import com.example.coach.os.paging.PageReplacement;
import com.example.coach.os.paging.PageReplacement.Access;
import com.example.coach.os.paging.PageReplacement.Policy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pages coming into memory and leaving it, one reference at a time.
public final class PageReplacementDemo implements SolvingDemo {
    private static final String BELADY = "1,2,3,4,1,2,5,1,2,3,4,5";
    private static final int MOST_FRAMES = 8;

    /// A demo without state.
    public PageReplacementDemo() {}

    @Override
    public String id() {
        return "page-replacement";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("页面置换：FIFO与LRU", "Page replacement: FIFO and LRU");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter.Range(
                        "frames",
                        new Bilingual("页框数", "Frames"),
                        new Bilingual("内存能放下几页。", "How many pages fit into memory."),
                        "3",
                        1,
                        MOST_FRAMES,
                        "",
                        true),
                new Parameter.Words(
                        "reference",
                        new Bilingual("访问序列", "Reference string"),
                        new Bilingual("依次访问的页号，用逗号隔开。", "The pages in order, with commas."),
                        "7,0,1,2,0,3,0,4,2,3,0,3,2",
                        200),
                new Parameter.Choice(
                        "policy",
                        new Bilingual("置换算法", "Policy"),
                        new Bilingual("内存满时换出哪一页。", "Which page leaves when memory is full."),
                        "lru",
                        List.of(
                                new Parameter.Option(
                                        "lru", new Bilingual("最近最少使用", "Least recently used")),
                                new Parameter.Option(
                                        "fifo", new Bilingual("先进先出", "First in, first out")))));
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "belady-3",
                        new Bilingual("Belady异常：3个页框", "Belady's anomaly: 3 frames"),
                        Map.of("frames", "3", "reference", BELADY, "policy", "fifo")),
                new Preset(
                        "belady-4",
                        new Bilingual("Belady异常：4个页框", "Belady's anomaly: 4 frames"),
                        Map.of("frames", "4", "reference", BELADY, "policy", "fifo")));
    }

    @Override
    public Optional<Prediction> predict(Settings settings, DemoContext context) {
        long faults = PageReplacement.faults(accesses(settings));
        Bilingual question = new Bilingual("一共会发生几次缺页？", "How many page faults will there be?");
        Bilingual why = new Bilingual("逐步运行，数一数标出的缺页。", "Step through and count the faults.");
        Language language = context.language();
        return Optional.of(
                new Prediction(
                        question.in(language),
                        Stream.of(faults - 1, faults, faults + 1).map(String::valueOf).toList(),
                        1,
                        why.in(language)));
    }

    @Override
    public Iterator<Frame> run(Settings settings, DemoContext context) {
        List<Access> accesses = accesses(settings);
        return IntStream.range(0, accesses.size())
                .mapToObj(step -> frame(step, accesses, settings.whole("frames"), context))
                .iterator();
    }

    private static List<Access> accesses(Settings settings) {
        var paging = new PageReplacement(settings.whole("frames"), policy(settings.text("policy")));
        return paging.run(pages(settings.text("reference")));
    }

    private static List<Integer> pages(String reference) {
        return Stream.of(reference.split(","))
                .map(String::strip)
                .map(PageReplacementDemo::page)
                .toList();
    }

    private static int page(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw CoachException.usage(
                    new Bilingual(
                            "reference：“" + text + "”不是页号", "reference: '" + text + "' is no page"),
                    new Bilingual("请写整数，如 7,0,1", "write whole numbers such as 7,0,1"));
        }
        return Integer.parseInt(text);
    }

    private static Policy policy(String name) {
        return Stream.of(Policy.values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                CoachException.input(
                                        new Bilingual(
                                                "policy：没有“" + name + "”这种置换算法",
                                                "policy: '" + name + "' is unknown"),
                                        new Bilingual("请写 lru 或 fifo", "write lru or fifo")));
    }

    private static Frame frame(int step, List<Access> accesses, int frames, DemoContext context) {
        List<Access> shown = accesses.subList(0, step + 1);
        long faults = PageReplacement.faults(shown);
        return Frame.of(step, narration(shown.getLast(), faults, context.language()))
                .with("page", Data.of(shown.getLast().page()))
                .with("faults", Data.of(faults))
                .with(table(shown, frames, context.language()));
    }

    private static String narration(Access access, long faults, Language language) {
        String what =
                switch (language) {
                    case ZH -> access.fault() ? "缺页" : "命中";
                    case EN -> access.fault() ? "a fault" : "a hit";
                };
        String left =
                access.evicted().isEmpty()
                        ? ""
                        : switch (language) {
                            case ZH -> "换出第" + access.evicted().getAsInt() + "页。";
                            case EN -> " Page " + access.evicted().getAsInt() + " leaves.";
                        };
        return switch (language) {
            case ZH -> "访问第%d页：%s。%s目前缺页%d次。".formatted(access.page(), what, left, faults);
            case EN ->
                    "Page %d: %s.%s Faults so far: %d."
                            .formatted(access.page(), what, left, faults);
        };
    }

    /// One row a frame, one column a reference.
    private static Table table(List<Access> shown, int frames, Language language) {
        List<String> columns = new ArrayList<>();
        columns.add(new Bilingual("页框", "Frame").in(language));
        shown.forEach(access -> columns.add(String.valueOf(access.page())));
        List<List<Table.Cell>> rows =
                IntStream.range(0, frames).mapToObj(slot -> row(slot, shown)).toList();
        return new Table(new Bilingual("内存中的页", "Pages in memory").in(language), columns, rows);
    }

    private static List<Table.Cell> row(int slot, List<Access> shown) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(String.valueOf(slot)));
        for (Access access : shown) {
            boolean filled = slot < access.memory().size();
            cells.add(
                    new Table.Cell(
                            filled ? String.valueOf(access.memory().get(slot)) : "",
                            slot == access.slot() ? mark(access) : Mark.NONE));
        }
        return cells;
    }

    private static Mark mark(Access access) {
        return access.fault() ? Mark.ACTIVE : Mark.DONE;
    }

    /// Reads `{"frames": 3, "reference": [7, 0, 1], "policy": "lru"}`; gives `faults`, `hits`,
    /// `evicted` in order, and the pages left in `memory`.
    @Override
    public Data solve(Data problem, DemoContext context) {
        int frames = whole("frames", problem.get("frames", Data::number), 1, 1_000_000);
        Policy policy = policy(problem.get("policy", Data::text));
        List<Integer> reference = new ArrayList<>();
        for (double page : problem.get("reference", Data::numbers)) {
            reference.add(whole("reference", page, 0, Integer.MAX_VALUE));
        }
        List<Access> accesses = new PageReplacement(frames, policy).run(reference);
        Map<String, Data> result = new LinkedHashMap<>();
        long faults = PageReplacement.faults(accesses);
        result.put("faults", Data.of(faults));
        result.put("hits", Data.of(accesses.size() - faults));
        result.put(
                "evicted",
                numbers(accesses.stream().flatMapToInt(each -> each.evicted().stream())));
        result.put(
                "memory",
                numbers(
                        accesses.isEmpty()
                                ? IntStream.empty()
                                : accesses.getLast().memory().stream()
                                        .mapToInt(Integer::intValue)));
        return new Data.Fields(result);
    }

    private static Data numbers(IntStream pages) {
        return new Data.Items(pages.mapToObj(page -> Data.of((double) page)).toList());
    }

    private static int whole(String field, double value, int least, int most) {
        if (value != Math.rint(value) || value < least || value > most) {
            throw CoachException.input(
                    new Bilingual(
                            field + "：不能是 " + value, field + ": " + value + " is not allowed"),
                    new Bilingual(
                            "请写 " + least + " 到 " + most + " 之间的整数",
                            "write whole numbers from " + least + " to " + most));
        }
        return (int) value;
    }
}
