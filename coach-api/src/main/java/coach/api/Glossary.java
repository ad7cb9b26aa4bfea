package coach.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The terms of a topic. Serves routing, search across languages, matching of answers and the drill
/// of saying it in English.
///
/// @param terms the terms in the order they are listed; ids are unique
public record Glossary(List<Term> terms) {
    /// No term at all.
    public static final Glossary NONE = new Glossary(List.of());

    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    /// The table's header and the rule below it, however an editor has padded them.
    private static final Pattern FRAME =
            Pattern.compile("\\|\\s*id\\s*\\|\\s*zh\\s*\\|.*|[|\\s:]*-[|\\s:-]*");

    private static final int COLUMNS = 6;

    public Glossary {
        terms = List.copyOf(terms);
        Set<String> ids = new HashSet<>();
        for (Term term : terms) {
            if (!ids.add(term.id())) {
                throw new IllegalArgumentException("two terms are called " + term.id());
            }
        }
    }

    /// Finds a term by its id.
    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /// Reads a glossary written as a Markdown table:
    ///
    /// ```
    /// | id | zh | en | also | 定义 | definition |
    /// |---|---|---|---|---|---|
    /// | prior | 先验概率；先验 | prior; prior probability | p(θ) | …… | … |
    /// ```
    ///
    /// Names within a cell are separated by `;` or `；`; a `|` within a cell is written `\|`. Lines
    /// that are no table rows are passed over.
    ///
    /// @param source the file's text, with its name for error messages
    /// @throws CoachException if a row lacks a cell or a name, or an id comes twice
    public static Glossary parse(CardSource source) {
        List<Term> terms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : source.text().lines().toList()) {
            number++;
            if (!line.startsWith("|") || FRAME.matcher(line).matches()) {
                continue;
            }
            Place place = new Place(source.name(), number, number);
            Term term = term(line, place);
            if (!ids.add(term.id())) {
                throw CoachException.input(
                        new Bilingual(
                                "有两个术语的 id 都是 " + term.id(), "two terms are called " + term.id()),
                        new Bilingual("请改掉其中一个的 id，或把两者合并", "rename or merge one of them"),
                        place);
            }
            terms.add(term);
        }
        return new Glossary(terms);
    }

    private static Term term(String line, Place place) {
        List<String> cells =
                CELL_END.splitAsStream(line.substring(1))
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList();
        if (cells.size() != COLUMNS) {
            throw CoachException.input(
                    new Bilingual(
                            "术语表每行有 " + COLUMNS + " 格，这一行有 " + cells.size() + " 格",
                            "a glossary row has " + COLUMNS + " cells, this one " + cells.size()),
                    new Bilingual(
                            "请写成 | id | zh | en | also | 定义 | definition |，竖线本身写作 \\|",
                            "write | id | zh | en | also | 定义 | definition |, and \\| for a bar"),
                    place);
        }
        List<String> zh = names(cells.get(1));
        List<String> en = names(cells.get(2));
        if (cells.getFirst().isEmpty() || zh.isEmpty() || en.isEmpty()) {
            throw CoachException.input(
                    new Bilingual(
                            "术语要有 id，也要有中英文两种名称",
                            "a term needs an id and a name in both languages"),
                    new Bilingual("请把空格填上", "fill the cells"),
                    place);
        }
        return new Term(
                cells.getFirst(),
                zh,
                en,
                names(cells.get(3)),
                new Bilingual(cells.get(4), cells.get(5)));
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.split("[;；]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
