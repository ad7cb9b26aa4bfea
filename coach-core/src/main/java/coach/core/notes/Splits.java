package coach.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a line with several labels into pieces.
final class Splits {
    private static final int HEAD = 28;

    /// How far into a line a second label is sought.
    private static final int LONGEST = 2000;

    private static final String OPENING = "[(（【";
    private static final String CLOSING = "])）】";
    private static final String MARKS = ":：“「『\"";
    private static final String ENDS = "。？！?!.;；…)）”\"’'";

    private static final Pattern REMARKED =
            Pattern.compile("^([^(（\\[【]*[^(（\\[【\\s])\\s*[(（\\[【]([^(（\\[【)）\\]】]+)[)）\\]】]$");
    private static final Pattern SENTENCE = Pattern.compile("[。！？!?]|\\.\\s+");
    private static final Pattern ASKED = Pattern.compile("^([^?？]+[?？])\\s*([^?？].*)$");
    private static final Pattern OPENED = Pattern.compile("(?s).*[“「『]([^“”「」『』]*)");
    private static final Pattern SEPARATED = Pattern.compile("\\s*(?:→|->|=>|[|/;；])+\\s*$");
    private static final Pattern QUOTED =
            Pattern.compile("“[^“”]+”[。.]?|\"[^\"]+\"[.]?|「[^「」]+」[。.]?|『[^『』]+』[。.]?");

    private Splits() {}

    /// Words without a label may end with one in brackets: `… (我答:不知道)`.
    static boolean remarked(Line line, List<Piece> to) {
        Matcher remarked = REMARKED.matcher(line.text());
        if (line.text().length() > LONGEST || !remarked.matches()) {
            return false;
        }
        Optional<Label> label =
                Labels.at(remarked.group(2))
                        .filter(Label::sure)
                        .filter(found -> found.part() == Part.MINE);
        label.ifPresent(
                found -> {
                    to.add(new Piece(line, Optional.empty(), "", remarked.group(1)));
                    to.add(piece(line, found));
                });
        return label.isPresent();
    }

    /// A question without a label may be answered on its own line: `……？答:……`. What somebody unknown
    /// asks in a story, as `室友问：“……？”`, is one only if the line says what is right.
    static boolean answered(Line line, List<Piece> to) {
        Matcher asked = ASKED.matcher(line.text());
        if (line.text().length() > LONGEST || !asked.matches()) {
            return false;
        }
        Optional<Label> label =
                Labels.at(asked.group(2))
                        .filter(Label::sure)
                        .filter(found -> found.part().answers() && found.part() != Part.REMARK);
        if (label.isEmpty()) {
            return false;
        }
        List<Piece> answers = new ArrayList<>();
        add(piece(line, label.get()), answers);
        Matcher told = OPENED.matcher(asked.group(1));
        if (told.matches() && answers.stream().noneMatch(piece -> piece.is(Part.CORRECT))) {
            return false;
        }
        String question = told.matches() ? told.group(1) : asked.group(1);
        to.add(new Piece(line, Optional.empty(), "", question));
        to.addAll(answers);
        return true;
    }

    /// The piece that a label announces.
    static Piece piece(Line line, Label label) {
        return new Piece(line, Optional.of(label.part()), label.word(), unquoted(label.rest()));
    }

    /// The quotation marks of a told speech are not part of it.
    private static String unquoted(String text) {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.matches() ? text.substring(1, text.lastIndexOf(closing(text))) : text;
    }

    private static char closing(String text) {
        return "”\"」』".charAt("“\"「『".indexOf(text.charAt(0)));
    }

    /// Adds a piece, or the pieces of which it is made.
    static void add(Piece piece, List<Piece> to) {
        int bound = Math.min(piece.text().length(), LONGEST);
        int start = headed(piece, bound);
        int runs = running(piece, bound);
        if (runs > 0 && (start < 0 || runs < start)) {
            to.add(with(piece, piece.text().substring(0, runs).strip()));
            Label label = LooseLabels.running(piece.text().substring(runs)).orElseThrow();
            add(piece(piece.line(), label), to);
        } else if (start >= 0) {
            cut(piece, start, to);
        } else {
            to.add(piece);
        }
    }

    /// Where the next label with a colon or a speech begins, or -1.
    private static int headed(Piece piece, int bound) {
        for (int mark = 1; mark < bound; mark++) {
            if (MARKS.indexOf(piece.text().charAt(mark)) >= 0) {
                int start = head(piece.text(), mark, piece);
                if (start >= 0) {
                    return start;
                }
            }
        }
        return -1;
    }

    /// Where a sentence begins that tells the answer, or -1.
    private static int running(Piece piece, int bound) {
        Matcher sentence = SENTENCE.matcher(piece.text());
        while (sentence.find() && sentence.end() < bound) {
            Optional<Part> part =
                    LooseLabels.running(piece.text().substring(sentence.end())).map(Label::part);
            boolean mine = part.filter(found -> found == Part.MINE).isPresent();
            if (piece.asks() && mine || part.filter(found -> found == Part.CORRECT).isPresent()) {
                return sentence.end();
            }
        }
        return -1;
    }

    /// What stands in brackets ends where they are closed.
    private static void cut(Piece piece, int start, List<Piece> to) {
        String text = piece.text();
        int bracket = OPENING.indexOf(text.charAt(start - 1));
        int end = bracket < 0 ? -1 : text.indexOf(CLOSING.charAt(bracket), start);
        String before = text.substring(0, bracket < 0 ? start : start - 1).strip();
        to.add(with(piece, before));
        String within = text.substring(start, end < 0 ? text.length() : end);
        Piece part = piece(piece.line(), Labels.at(within).orElseThrow());
        if (end < 0) {
            add(part, to);
            return;
        }
        to.add(part);
        String after = text.substring(end + 1).strip();
        if (!after.isBlank()) {
            Optional<Label> label = Labels.at(after).filter(Label::sure);
            add(label.map(l -> piece(piece.line(), l)).orElse(with(part, after)), to);
        }
    }

    private static Piece with(Piece piece, String text) {
        String words = closed(SEPARATED.matcher(text).replaceFirst(""));
        return new Piece(piece.line(), piece.part(), piece.word(), unquoted(words));
    }

    /// A bracket that ends what none has begun goes with its label.
    private static String closed(String text) {
        int bracket = text.isEmpty() ? -1 : CLOSING.indexOf(text.charAt(text.length() - 1));
        return bracket >= 0 && text.indexOf(OPENING.charAt(bracket)) < 0
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /// Where the label begins that ends with this colon or opens a speech, or -1.
    private static int head(String text, int mark, Piece before) {
        for (int start = Math.max(0, mark - HEAD); start < mark; start++) {
            boolean boundary =
                    start > 0
                            && (OPENING.indexOf(text.charAt(start - 1)) >= 0
                                    || ENDS.indexOf(text.charAt(start - 1)) >= 0
                                    || Character.isWhitespace(text.charAt(start - 1)));
            if (boundary && follows(text.substring(start, mark + 1), before)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean follows(String head, Piece before) {
        if (head.isBlank() || !Character.isLetter(head.charAt(0))) {
            return false;
        }
        boolean told = head.indexOf(':') < 0 && head.indexOf('：') < 0;
        Optional<Label> label =
                Labels.at(head).filter(found -> found.rest().length() <= 1 && found.sure());
        if (told && label.map(Label::part).filter(Part::asks).isPresent()) {
            return true;
        }
        return label.map(Label::part)
                .filter(
                        part ->
                                before.asks()
                                                && (part == Part.MINE
                                                        || part == Part.ANSWER
                                                        || part == Part.CORRECT)
                                        || !before.asks() && part == Part.CORRECT)
                .isPresent();
    }
}
