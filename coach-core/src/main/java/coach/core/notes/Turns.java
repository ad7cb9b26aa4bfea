package coach.core.notes;

import coach.core.notes.Line.Kind;
import coach.core.notes.Shape.Bullet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The turns of a talk as chats and recorders write them: a name and a time above or before what
/// was said. Times go, and a name on a line of its own moves before the words below it, with a
/// colon.
final class Turns {
    private static final Pattern SPOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{N}. ]{0,18}[:：]");
    private static final Pattern SAID =
            Pattern.compile("^(\\p{L}[\\p{L}\\p{N}. ]{0,18})[:：]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final int LONGEST = 400;
    private static final int STAMPS = 3;

    private final List<Line> lines;
    private final Map<Integer, Turn> turns = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private Turns(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> read(List<Line> lines) {
        Turns talk = new Turns(lines);
        talk.findStamps();
        talk.findNames();
        talk.forgetNames();
        talk.countLabels();
        return talk.turns.isEmpty() ? lines : talk.rewritten();
    }

    private void findStamps() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.silent() && !line.verbatim() && line.text().length() < LONGEST) {
                int at = i;
                Turn.stamped(line.text()).ifPresent(turn -> turns.put(at, turn));
            }
        }
        boolean named =
                turns.values().stream()
                        .allMatch(
                                turn ->
                                        SPOKEN.matcher(before(turn.name()) + turn.words())
                                                .lookingAt());
        if (turns.size() < (named ? 2 : STAMPS)) {
            turns.clear();
        }
        Map<String, Integer> times = new HashMap<>();
        turns.values().forEach(turn -> times.merge(turn.name(), 1, Integer::sum));
        turns.replaceAll((_, turn) -> believed(turn, times.get(turn.name())));
    }

    /// Who speaks only once and has no known name is none: `10:20 一面开始`.
    private static Turn believed(Turn turn, int times) {
        String name = turn.name();
        return name.isEmpty() || times > 1 || side(name).isPresent()
                ? turn
                : new Turn("", (name + " " + turn.words()).strip());
    }

    /// Without times, only known words for the two sides are names, and both have to occur.
    private void findNames() {
        Map<Integer, Turn> named = new HashMap<>();
        int askers = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!turns.containsKey(i) && !line.silent() && !line.verbatim() && !line.bulleted()) {
                Optional<Part> side = side(line.text());
                askers += side.filter(part -> part == Part.ASKER).isPresent() ? 1 : 0;
                if (side.isPresent()) {
                    named.put(i, new Turn(line.text().replaceFirst("\\s*[:：]$", ""), ""));
                }
            }
        }
        if (askers >= 2 && named.size() > askers) {
            turns.putAll(named);
        }
    }

    private static Optional<Part> side(String text) {
        if (text.length() > 24 || !Turn.named(text)) {
            return Optional.empty();
        }
        return HeadWords.title(text).filter(part -> part == Part.ASKER || part == Part.MINE);
    }

    /// A time without a speaker or a label begins something new.
    private static Shape shape(Line line, boolean anew) {
        return line.shape().bullet(Bullet.NONE, 0).indent(0).gap(line.gap() || anew);
    }

    /// Takes the name away where one person wrote all of it, to nobody else.
    private void forgetNames() {
        turns.replaceAll((_, turn) -> turn.name().isEmpty() ? said(turn.words()) : turn);
        List<String> names =
                turns.values().stream().map(Turn::name).filter(n -> !n.isEmpty()).toList();
        boolean alone = names.size() >= STAMPS && names.stream().distinct().count() == 1;
        turns.replaceAll((_, turn) -> alone ? new Turn("", turn.words()) : turn);
    }

    private static Turn said(String words) {
        Matcher said = SAID.matcher(words);
        return said.matches() && Labels.at(words).isEmpty()
                ? new Turn(said.group(1), said.group(2).strip())
                : new Turn("", words);
    }

    private void countLabels() {
        turns.values().forEach(turn -> countLabel(turn.words()));
        afterNames().forEach(line -> countLabel(line.text()));
    }

    private void countLabel(String words) {
        Labels.at(words).ifPresent(label -> uses.merge(label.word(), 1, Integer::sum));
    }

    /// Whether words say themselves what they are, whoever speaks.
    private boolean labelled(String words) {
        return Labels.at(words)
                .filter(label -> label.sure() || uses.getOrDefault(label.word(), 0) >= 2)
                .filter(label -> label.part().asks() || label.part().answers())
                .isPresent();
    }

    private static String before(String name) {
        return name.isEmpty() ? "" : name + ": ";
    }

    private List<Line> rewritten() {
        List<Line> told = new ArrayList<>();
        boolean labels =
                turns.values().stream().anyMatch(turn -> labelled(turn.words()))
                        || afterNames().filter(line -> labelled(line.text())).count() >= 2;
        String speaker = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Turn turn = turns.get(i);
            if (turn == null) {
                boolean words = line.kind() == Kind.TEXT || line.kind() == Kind.QUOTE;
                boolean said = !speaker.isEmpty() && !line.silent() && words;
                rule(said && labels, line, speaker).ifPresent(told::add);
                told.add(said ? spoken(line, speaker) : line);
                speaker = said ? "" : speaker;
            } else if (turn.words().isEmpty()) {
                told.add(Line.of(line.first(), Kind.SILENT, ""));
                speaker = turn.name();
            } else {
                Line words = spoken(line.with(turn.words()), turn.name());
                rule(labels, line.with(turn.words()), turn.name()).ifPresent(told::add);
                boolean anew = turn.name().isEmpty() && Labels.at(turn.words()).isEmpty();
                told.add(words.with(shape(line, anew)));
                speaker = "";
            }
        }
        return told;
    }

    private Stream<Line> afterNames() {
        return turns.keySet().stream().filter(i -> i + 1 < lines.size()).map(i -> lines.get(i + 1));
    }

    /// Where people write labels, what one says without any is talk about the talk.
    private Optional<Line> rule(boolean labels, Line line, String speaker) {
        boolean talk = labels && !speaker.isEmpty() && !labelled(line.text());
        return talk && Labels.at(before(speaker) + line.text()).isEmpty()
                ? Optional.of(Line.of(line.first(), Kind.RULE, "---"))
                : Optional.empty();
    }

    /// A line with its speaker, unless it says itself what it is.
    private Line spoken(Line line, String speaker) {
        return line.with(
                Kind.TEXT, labelled(line.text()) ? line.text() : before(speaker) + line.text());
    }
}
