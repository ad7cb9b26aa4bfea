package coach.core.index;

import coach.api.Term;
import coach.core.index.Pieces.Kind;
import coach.core.index.Pieces.Piece;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a query's words are looked for as.
///
/// The query is a row of cells: its words and Han characters. A slot says which cells it speaks for
/// and in which ways they may be found: as written, misspelt, by sound, by a term's other names.
final class QueryPlan {
    private static final double FUNCTION = 0.05;
    private static final double WEAK = 0.4;
    private static final double HAN_CELL = 0.5;
    private static final double STEM = 0.95;
    private static final double SOUND = 0.8;
    private static final double GAP = 0.8;
    private static final double SINGLE = 0.25;
    private static final double TYPO = 0.9;
    private static final double INITIALS = 0.8;
    private static final double SYNONYM = 0.85;
    private static final Pattern MAYBE_INITIALS = Pattern.compile("[a-z]{2,8}");

    private final Statistics statistics;
    private final List<Piece> cells;
    private final List<Piece> compounds;
    private final double[] weights;
    private final List<Slot> slots = new ArrayList<>();
    private final boolean[] terms;
    private final boolean[] absent;
    private double length;

    /// One way in which some cells may be found.
    ///
    /// @param phrase what stands in the passage then
    /// @param strength how surely it is what was asked, in `(0, 1]`
    record Way(Phrase phrase, double strength) {}

    /// @param from the first cell it speaks for
    /// @param to the last one
    record Slot(int from, int to, List<Way> ways) {}

    private QueryPlan(String text, Statistics statistics) {
        this.statistics = statistics;
        List<Piece> pieces = Pieces.of(text);
        this.cells = pieces.stream().filter(piece -> piece.kind() != Kind.COMPOUND).toList();
        this.compounds = pieces.stream().filter(piece -> piece.kind() == Kind.COMPOUND).toList();
        this.weights = new double[cells.size()];
        this.terms = new boolean[cells.size()];
        this.absent = new boolean[cells.size()];
    }

    static QueryPlan of(String text, Statistics statistics, Lexicon lexicon) throws IOException {
        QueryPlan plan = new QueryPlan(text, statistics);
        double[] importance = plan.importance();
        plan.written(importance);
        plan.translated(lexicon);
        plan.weigh(importance);
        return plan;
    }

    List<Slot> slots() {
        return slots;
    }

    /// How much each cell counts, by how rare it is and by what kind of word it is.
    double[] weights() {
        return weights.clone();
    }

    /// How many words the query is about; a Han character counts as half a word.
    double length() {
        return length;
    }

    /// The share of the query, by weight, that names known terms.
    double terms() {
        return share(terms);
    }

    /// The share that names known terms which the index does not have under any of their names.
    double absent() {
        return share(absent);
    }

    private double share(boolean[] chosen) {
        double all = Arrays.stream(weights).sum();
        double some = 0;
        for (int at = 0; at < weights.length; at++) {
            some += chosen[at] ? weights[at] : 0;
        }
        return all == 0 ? 0 : some / all;
    }

    /// The query's cells in folded form.
    List<String> words() {
        return cells.stream().map(Piece::text).toList();
    }

    /// 1 for what the query is about, less for words that only say how it is asked.
    private double[] importance() {
        double[] importance = new double[cells.size()];
        Arrays.fill(importance, 1);
        for (int from = 0; from < cells.size(); from = runEnd(from)) {
            if (cells.get(from).kind() == Kind.HAN) {
                String run = text(from, runEnd(from));
                int start = from;
                FunctionWords.weakIn(run).forEach(m -> fill(importance, start, m, run, WEAK));
                FunctionWords.in(run).forEach(m -> fill(importance, start, m, run, FUNCTION));
            } else if (FunctionWords.contains(cells.get(from).text())) {
                importance[from] = FUNCTION;
            }
        }
        if (Arrays.stream(importance).allMatch(value -> value < 1)) {
            Arrays.fill(importance, 1); // nothing else to go by
        }
        return importance;
    }

    private static void fill(
            double[] importance, int start, MatchResult match, String run, double value) {
        int from = start + run.codePointCount(0, match.start());
        int to = start + run.codePointCount(0, match.end());
        Arrays.fill(importance, from, to, value);
    }

    /// The first cell after a run of Han characters, or after one word.
    private int runEnd(int from) {
        int end = from + 1;
        while (end < cells.size() && Pieces.neighbours(cells.get(end - 1), cells.get(end))) {
            end++;
        }
        return end;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        cells.subList(from, to).forEach(cell -> text.append(cell.text()));
        return text.toString();
    }

    private void written(double[] importance) throws IOException {
        for (int from = 0; from < cells.size(); from = runEnd(from)) {
            if (cells.get(from).kind() == Kind.HAN) {
                run(from, runEnd(from), importance);
            } else {
                word(from);
            }
        }
        for (Piece compound : compounds) {
            int last = Pieces.of(compound.text()).size() - 2;
            int from = cellAt(compound.position());
            add(from, from + last, List.of(way(compound.text(), 1)));
        }
    }

    private int cellAt(int position) {
        return position; // cells are numbered as their pieces are
    }

    private void run(int from, int to, double[] importance) throws IOException {
        for (int at = from; at < to; at++) {
            boolean function = importance[at] == FUNCTION;
            if (to - from == 1 || !function) {
                double strength = to - from == 1 ? 1 : SINGLE;
                add(at, at, List.of(way(cells.get(at).text(), strength)));
            }
            if (at + 1 < to && !(function && importance[at + 1] == FUNCTION)) {
                add(at, at + 1, pair(at));
            }
            if (at + 2 < to && !function && unknown(at) && unknown(at + 1)) {
                add(at, at + 2, List.of(gap(at)));
            }
        }
    }

    private boolean unknown(int at) throws IOException {
        return statistics.frequency(text(at, at + 2)) == 0;
    }

    private List<Way> pair(int at) throws IOException {
        if (!unknown(at)) {
            return List.of(way(text(at, at + 2), 1));
        }
        return Field.sounds(cells.get(at).text(), cells.get(at + 1).text()).stream()
                .map(sound -> new Way(Phrase.of(Field.SOUND, sound), SOUND))
                .toList();
    }

    /// Two characters with another one between them than was written.
    private Way gap(int at) {
        Phrase.Step first = new Phrase.Step(cells.get(at).text(), 0);
        Phrase.Step last = new Phrase.Step(cells.get(at + 2).text(), 2);
        return new Way(new Phrase(Field.TEXT, List.of(first, last)), GAP);
    }

    private void word(int at) throws IOException {
        String word = cells.get(at).text();
        String stem = Field.stem(new Spelling().stem(word));
        if (statistics.frequency(word) > 0 || statistics.frequency(stem) > 0) {
            add(at, at, List.of(way(word, 1), way(stem, STEM)));
            return;
        }
        List<Way> ways = new ArrayList<>();
        for (Statistics.Alike alike : statistics.alike(word)) {
            ways.add(way(alike.word(), TYPO * alike.likeness()));
        }
        if (MAYBE_INITIALS.matcher(word).matches()) {
            ways.add(new Way(initials(word), INITIALS));
        }
        add(at, at, ways);
    }

    private static Phrase initials(String word) {
        List<Phrase.Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            steps.add(new Phrase.Step(word.substring(i, i + 2), i));
        }
        return new Phrase(Field.INITIALS, steps);
    }

    private void translated(Lexicon lexicon) throws IOException {
        for (Lexicon.Mention mention : lexicon.mentions(words())) {
            List<Way> ways =
                    mention.places().stream()
                            .map(lexicon.terms()::get)
                            .flatMap(Term::names)
                            .distinct()
                            .map(Phrase::name)
                            .filter(phrase -> !phrase.steps().isEmpty())
                            .map(phrase -> new Way(phrase, SYNONYM))
                            .toList();
            boolean found = add(mention.from(), mention.to(), ways);
            Arrays.fill(terms, mention.from(), mention.to() + 1, true);
            Arrays.fill(absent, mention.from(), mention.to() + 1, !found);
        }
    }

    private static Way way(String term, double strength) {
        return new Way(Phrase.of(Field.TEXT, term), strength);
    }

    /// Ways that lead nowhere in this index are left out.
    private boolean add(int from, int to, List<Way> ways) throws IOException {
        List<Way> open = new ArrayList<>();
        for (Way way : ways) {
            if (statistics.frequency(way.phrase()) > 0) {
                open.add(way);
            }
        }
        if (!open.isEmpty()) {
            slots.add(new Slot(from, to, List.copyOf(open)));
        }
        return !open.isEmpty();
    }

    /// A cell weighs what the commonest full way of finding it weighs.
    private void weigh(double[] importance) throws IOException {
        int[] frequency = new int[cells.size()];
        for (Slot slot : slots) {
            for (Way way : slot.ways()) {
                if (way.strength() > SINGLE) {
                    int found = statistics.frequency(way.phrase());
                    for (int at = slot.from(); at <= slot.to(); at++) {
                        frequency[at] = Math.max(frequency[at], found);
                    }
                }
            }
        }
        for (int at = 0; at < weights.length; at++) {
            double kind = cells.get(at).kind() == Kind.HAN ? HAN_CELL : 1;
            length += importance[at] * kind;
            weights[at] = importance[at] * kind * statistics.weight(frequency[at]);
        }
    }

    /// Every phrase that is looked for.
    Stream<Phrase> phrases() {
        return slots.stream().flatMap(slot -> slot.ways().stream()).map(Way::phrase);
    }
}
