package coach.core.card;

import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CardKind;
import coach.api.CardSource;
import coach.api.CoachException;
import coach.api.Data;
import coach.api.DemoLink;
import coach.api.FollowUp;
import coach.api.Glossary;
import coach.api.KeyPoint;
import coach.api.Language;
import coach.api.Misconception;
import coach.api.Place;
import coach.api.Wordings;
import coach.core.data.Yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a card from its Markdown; `docs/guide/cards.md` describes the format.
public final class CardParser {
    private static final String FENCE = "---";
    private static final String ANY = "any";
    private static final Pattern WEIGHTED =
            Pattern.compile("(\\S+)\\s*\\(([0-9]+(?:\\.[0-9]+)?)\\)");
    private static final Pattern ASPECT = Pattern.compile("(.*?)\\s*\\{([a-z]+)}");

    private static final Bilingual KINDS =
            new Bilingual(
                    "请写 concept、comparison、derivation、project 或 experience",
                    "write concept, comparison, derivation, project or experience");
    private static final Bilingual ASPECTS =
            new Bilingual(
                    "请在标题末尾写上 {what}、{why}、{how}、{compare}、{example} 或 {limits}",
                    "end the heading with {what}, {why}, {how}, {compare}, {example} or {limits}");

    private final CardSource source;
    private final Glossary glossary;
    private final List<String> lines;

    private CardParser(CardSource source, Glossary glossary) {
        this.source = source;
        this.glossary = glossary;
        this.lines = source.text().lines().toList();
    }

    /// Reads one card.
    ///
    /// @param glossary the topic's terms, to which the card may refer
    /// @throws CoachException if the card is not as the format says; the message names the line
    public static Card parse(CardSource source, Glossary glossary) {
        return new CardParser(source, glossary).card();
    }

    private Card card() {
        int end = frontMatterEnd();
        Data front = Yaml.read(String.join("\n", lines.subList(1, end)), source.name(), 1);
        Outline body = Outline.of(lines.subList(end + 1, lines.size()), end + 2);
        Outline title = title(body.children(), end + 1);
        CardKind kind = kind(front);
        List<KeyPoint> points = keyPoints(section(title, "Key points"));
        return new Card(
                id(front),
                kind,
                field(front, "structure").orElseGet(() -> kind.name().toLowerCase(Locale.ROOT)),
                question(title),
                wordings(section(title, "Wordings").body()),
                bilingual(section(title, "Brief")),
                bilingual(section(title, "Full")),
                explanation(section(title, "Explanation")),
                points,
                misconceptions(find(title, "Misconceptions")),
                followUps(find(title, "Follow-ups"), points),
                needed(front, "terms", this::term),
                list(front, "related", this::cardId),
                list(front, "demos", this::demo),
                needed(front, "sources", (text, _) -> text),
                new Place(source.name(), title.line(), Math.max(title.line(), lines.size())));
    }

    private int frontMatterEnd() {
        if (!lines.isEmpty() && lines.getFirst().equals(FENCE)) {
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).equals(FENCE)) {
                    return i;
                }
            }
        }
        throw wrong(
                1,
                new Bilingual("卡片要以头信息（front matter）开头", "a card begins with front matter"),
                new Bilingual(
                        "请把 id、kind、terms 和 sources 写在两行 --- 之间",
                        "put id, kind, terms and sources between two lines ---"));
    }

    private CardId id(Data front) {
        String name = field(front, "id").orElseThrow(() -> missing("id"));
        int line = line("id", name);
        CardId id = cardId(name, line);
        if (!source.name().equals(id.value() + ".md") && source.name().contains("/")) {
            throw wrong(
                    line,
                    new Bilingual(
                            "卡片 " + id + " 写在了 " + source.name() + " 里",
                            "the card " + id + " stands in " + source.name()),
                    new Bilingual("请把文件命名为 " + id + ".md", "call the file " + id + ".md"));
        }
        return id;
    }

    private CardKind kind(Data front) {
        String name = field(front, "kind").orElseThrow(() -> missing("kind"));
        return Stream.of(CardKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        line("kind", name),
                                        new Bilingual(
                                                "“" + name + "”不是卡片类型",
                                                "'" + name + "' is no kind of card"),
                                        KINDS));
    }

    private CoachException missing(String field) {
        return wrong(
                1,
                new Bilingual("头信息缺少“" + field + "”", "the front matter lacks '" + field + "'"),
                new Bilingual("请补上", "add it"));
    }

    private Optional<String> field(Data front, String name) {
        return placed(line(name, ""), () -> front.find(name).map(Data::text));
    }

    private <T> List<T> list(Data front, String name, BiFunction<String, Integer, T> reader) {
        return texts(front, name).orElse(List.of()).stream()
                .map(text -> reader.apply(text, line(name, text)))
                .toList();
    }

    private <T> List<T> needed(Data front, String name, BiFunction<String, Integer, T> reader) {
        texts(front, name).orElseThrow(() -> missing(name));
        return list(front, name, reader);
    }

    private Optional<List<String>> texts(Data front, String name) {
        return placed(line(name, ""), () -> front.find(name).map(Data::items).map(this::texts));
    }

    private List<String> texts(List<Data> items) {
        return items.stream().map(Data::text).toList();
    }

    /// The line of a field of the front matter that holds a text, from 1.
    private int line(String field, String text) {
        int start = 0;
        while (start < lines.size() && !lines.get(start).startsWith(field + ":")) {
            start++;
        }
        int line = start;
        while (line < lines.size() && !lines.get(line).contains(text)) {
            line++;
        }
        return 1 + (line < lines.size() ? line : start < lines.size() ? start : 0);
    }

    /// Says where, if what is read of the front matter is not what it should be.
    private <T> T placed(int line, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (CoachException e) {
            throw wrong(line, e.fault().message(), e.fault().remedy());
        }
    }

    private String term(String id, int line) {
        return glossary.term(id)
                .orElseThrow(
                        () ->
                                wrong(
                                        line,
                                        new Bilingual(
                                                "术语表里没有“" + id + "”",
                                                "the glossary has no term '" + id + "'"),
                                        new Bilingual("请先在术语表里添上", "add it there")))
                .id();
    }

    private CardId cardId(String text, int line) {
        return guarded(line, () -> new CardId(text), "“" + text + "”不是卡片的 id（topic/name）");
    }

    private DemoLink demo(String text, int line) {
        return guarded(
                line, () -> DemoLink.parse(text), "“" + text + "”不是演示的链接（id 或 id?preset=name）");
    }

    /// @param wrong what is wrong, in Chinese; the exception says it in English
    private <T> T guarded(int line, Supplier<T> reader, String wrong) {
        try {
            return reader.get();
        } catch (IllegalArgumentException e) {
            throw wrong(
                    line, new Bilingual(wrong, e.getMessage()), new Bilingual("请改正", "correct it"));
        }
    }

    private Bilingual question(Outline title) {
        String[] parts = title.title().split("\\s+\\|\\s+");
        if (parts.length != 2) {
            throw wrong(
                    title.line(),
                    new Bilingual("问题要用中英文各写一遍", "the question needs both languages"),
                    new Bilingual("请写成 # 问题 | Question", "write # 问题 | Question"));
        }
        return new Bilingual(parts[0], parts[1]);
    }

    private Bilingual bilingual(Outline section) {
        return new Bilingual(
                nonEmpty(language(section, Language.ZH)).text(),
                nonEmpty(language(section, Language.EN)).text());
    }

    private Outline nonEmpty(Outline section) {
        if (section.text().isEmpty()) {
            throw wrong(
                    section.line(),
                    new Bilingual(
                            "“" + section.title() + "”下面没有内容",
                            "nothing stands below '" + section.title() + "'"),
                    new Bilingual("请补写", "write it"));
        }
        return section;
    }

    private Outline language(Outline section, Language language) {
        return section.children().stream()
                .filter(child -> child.title().equals(language.code()))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        section.line(),
                                        new Bilingual(
                                                "“%s”缺少 ### %s"
                                                        .formatted(
                                                                section.title(), language.code()),
                                                "'%s' lacks ### %s"
                                                        .formatted(
                                                                section.title(), language.code())),
                                        new Bilingual("请用中英文都写上", "write it in both languages")));
    }

    private List<Card.Section> explanation(Outline section) {
        List<Card.Section> parts = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Outline part : language(section, language).children()) {
                Matcher heading = ASPECT.matcher(part.title());
                if (!heading.matches()) {
                    throw wrong(
                            part.line(),
                            new Bilingual("这一节没有标明角度", "the section lacks its aspect"),
                            ASPECTS);
                }
                parts.add(
                        new Card.Section(
                                language,
                                aspect(heading.group(2), part.line()),
                                heading.group(1),
                                nonEmpty(part).text()));
            }
        }
        for (Language language : Language.values()) {
            if (parts.stream().noneMatch(part -> part.language() == language)) {
                throw wrong(
                        section.line(),
                        new Bilingual(
                                "讲解的 " + language.code() + " 部分没有小节",
                                "the explanation has no section in " + language.code()),
                        new Bilingual("请补写一节", "write one"));
            }
        }
        return parts;
    }

    private Aspect aspect(String name, int line) {
        return Stream.of(Aspect.values())
                .filter(aspect -> aspect.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        line,
                                        new Bilingual(
                                                "没有“" + name + "”这个角度",
                                                "'" + name + "' is no aspect"),
                                        ASPECTS));
    }

    private List<KeyPoint> keyPoints(Outline section) {
        List<KeyPoint> points = new ArrayList<>();
        for (Outline part : section.children()) {
            Matcher heading = WEIGHTED.matcher(part.title());
            if (!heading.matches()) {
                throw wrong(
                        part.line(),
                        new Bilingual("这个要点没有写权重", "the key point lacks its weight"),
                        new Bilingual("请写成 ### id (权重)", "write ### id (weight)"));
            }
            points.add(
                    guarded(
                            part.line(),
                            () ->
                                    new KeyPoint(
                                            heading.group(1),
                                            Double.parseDouble(heading.group(2)),
                                            complete(wordings(part.body()), part.line()),
                                            needs(part)),
                            "权重必须大于 0：" + heading.group(2)));
        }
        if (points.isEmpty()) {
            throw wrong(
                    section.line(),
                    new Bilingual("卡片至少要有一个要点", "a card needs a key point"),
                    new Bilingual("请在下面写 ### id (权重)", "write ### id (weight) below it"));
        }
        return points;
    }

    private List<String> needs(Outline part) {
        return entries(part.body(), "needs").stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .map(id -> term(id, lineOf(part, id)))
                .toList();
    }

    private static int lineOf(Outline part, String text) {
        return part.body().stream()
                .filter(line -> line.text().contains(text))
                .mapToInt(Outline.Line::number)
                .findFirst()
                .orElse(part.line());
    }

    private List<Misconception> misconceptions(Optional<Outline> section) {
        return section.map(Outline::children).orElse(List.of()).stream()
                .map(this::misconception)
                .toList();
    }

    private Misconception misconception(Outline part) {
        String[] heading = part.title().split("\\s*->\\s*");
        return new Misconception(
                heading[0],
                complete(wordings(part.body()), part.line()),
                pair(part, "refutation"),
                wordings(part.body(), "right "),
                heading.length == 2
                        ? Optional.of(demo(heading[1], part.line()))
                        : Optional.empty());
    }

    private Bilingual pair(Outline part, String name) {
        Wordings found = complete(wordings(part.body(), name + " "), part.line());
        return new Bilingual(found.zh().getFirst(), found.en().getFirst());
    }

    private List<FollowUp> followUps(Optional<Outline> section, List<KeyPoint> points) {
        List<FollowUp> followUps = new ArrayList<>();
        List<Outline.Line> open = new ArrayList<>();
        String point = ANY;
        for (Outline.Line line : section.map(Outline::body).orElse(List.of())) {
            if (line.text().startsWith("- ")) {
                addFollowUp(point, open, followUps);
                open.clear();
                point = prompt(line, points);
            } else if (!line.text().isBlank()) {
                open.add(new Outline.Line(line.text().strip(), line.number()));
            }
        }
        addFollowUp(point, open, followUps);
        return followUps;
    }

    private String prompt(Outline.Line line, List<KeyPoint> points) {
        String name = line.text().substring(2).strip();
        if (name.equals(ANY) || points.stream().anyMatch(point -> point.id().equals(name))) {
            return name;
        }
        throw wrong(
                line.number(),
                new Bilingual("卡片没有要点“" + name + "”", "the card has no key point '" + name + "'"),
                new Bilingual("请写“- 要点的 id”，或“- any”", "write - id of a key point, or - any"));
    }

    private void addFollowUp(String point, List<Outline.Line> lines, List<FollowUp> followUps) {
        if (!lines.isEmpty()) {
            Wordings question = complete(wordings(lines), lines.getFirst().number());
            followUps.add(
                    new FollowUp(
                            new Bilingual(question.zh().getFirst(), question.en().getFirst()),
                            point.equals(ANY) ? "" : point));
        }
    }

    private Wordings complete(Wordings wordings, int line) {
        if (wordings.zh().isEmpty() || wordings.en().isEmpty()) {
            throw wrong(
                    line,
                    new Bilingual("这里要有中英文两种说法", "this must be said in both languages"),
                    new Bilingual("请补上一行 - zh: 或 - en:", "add a line - zh: or - en:"));
        }
        return wordings;
    }

    private Wordings wordings(List<Outline.Line> lines) {
        return wordings(lines, "");
    }

    private Wordings wordings(List<Outline.Line> lines, String prefix) {
        return new Wordings(entries(lines, prefix + "zh"), entries(lines, prefix + "en"));
    }

    /// The texts of lines `- key: text`, or `- key：text`.
    private static List<String> entries(List<Outline.Line> lines, String key) {
        return lines.stream()
                .map(line -> line.text().strip())
                .filter(
                        text ->
                                text.startsWith("- " + key + ":")
                                        || text.startsWith("- " + key + "："))
                .map(text -> text.substring(key.length() + 3).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    private Outline section(Outline title, String name) {
        return find(title, name)
                .orElseThrow(
                        () ->
                                wrong(
                                        title.line(),
                                        new Bilingual(
                                                "卡片缺少 ## " + name, "the card lacks ## " + name),
                                        new Bilingual("请补上这一节", "add the section")));
    }

    private Optional<Outline> find(Outline title, String name) {
        return title.children().stream()
                .filter(child -> child.title().equalsIgnoreCase(name))
                .findFirst();
    }

    private Outline title(List<Outline> headings, int line) {
        if (headings.isEmpty() || headings.getFirst().level() != 1) {
            throw wrong(
                    line,
                    new Bilingual("卡片没有问题", "the card has no question"),
                    new Bilingual("请在最前面写上 # 问题 | Question", "write # 问题 | Question above it all"));
        }
        if (headings.size() > 1) {
            throw wrong(
                    headings.get(1).line(),
                    new Bilingual(
                            "一张卡片只有一个一级标题，就是它的问题",
                            "a card has one heading of level 1: its question"),
                    new Bilingual(
                            "请把另一个问题写到单独的文件里", "put a second question into a file of its own"));
        }
        return headings.getFirst();
    }

    private CoachException wrong(int line, Bilingual message, Bilingual remedy) {
        return CoachException.input(message, remedy, new Place(source.name(), line, line));
    }
}
