package coach.core.notes;

import coach.core.notes.Line.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Plain words below quotations of what was asked and answered, as in replies to mails, or below a
/// question and the quotation of the own answer. They become lines with labels.
final class Replies {
    private static final String QUESTION = "Q: ";
    private static final String MINE = "My answer: ";
    private static final String CORRECT = "Correct answer: ";
    private static final int REPEATED = 2;

    /// A quotation and the words below it.
    ///
    /// @param from its first line
    /// @param answer the first line that quotes the answer
    /// @param reply the first line below it
    private record Reply(int from, int answer, int reply) {}

    private final List<Line> lines;

    private Replies(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> read(List<Line> lines) {
        boolean quotes = lines.stream().anyMatch(line -> line.kind() == Kind.QUOTE);
        return quotes ? new Replies(lines).read() : lines;
    }

    private List<Line> read() {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (quoted(i) && (i == 0 || !quoted(i - 1))) {
                Optional<Reply> reply = reply(i);
                if (reply.isEmpty()) {
                    return lines;
                }
                replies.add(reply.get());
            }
        }
        return replies.size() < REPEATED ? lines : labelled(replies);
    }

    private boolean quoted(int i) {
        return lines.get(i).kind() == Kind.QUOTE;
    }

    private Optional<Reply> reply(int from) {
        int end = from;
        while (end < lines.size() && quoted(end)) {
            end++;
        }
        int reply = next(end);
        if (reply < 0 || !plain(lines.get(reply))) {
            return Optional.empty();
        }
        int answer = Questions.certain(lines.get(from).text()) ? from + 1 : from;
        boolean asked = answer > from || previous(from).filter(Replies::asks).isPresent();
        return asked && answer < end
                ? Optional.of(new Reply(from, answer, reply))
                : Optional.empty();
    }

    private static boolean plain(Line line) {
        return line.kind() == Kind.TEXT
                && Labels.at(line.text()).filter(Label::sure).isEmpty()
                && !Questions.certain(line.text());
    }

    private static boolean asks(Line line) {
        return Questions.likely(Starts.counted(line.text()))
                && Labels.at(line.text()).filter(label -> label.part().answers()).isEmpty();
    }

    private int next(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).silent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Line> previous(int from) {
        return lines.subList(0, from).reversed().stream()
                .filter(line -> !line.silent())
                .findFirst();
    }

    private List<Line> labelled(List<Reply> replies) {
        List<Line> labelled = new ArrayList<>(lines);
        for (Reply reply : replies) {
            if (reply.answer() > reply.from()) {
                label(labelled, reply.from(), QUESTION);
            }
            for (int i = reply.answer(); quoted(i); i++) {
                label(labelled, i, i == reply.answer() ? MINE : "");
            }
            label(labelled, reply.reply(), CORRECT);
        }
        return labelled;
    }

    private static void label(List<Line> lines, int i, String label) {
        Line line = lines.get(i);
        lines.set(i, line.with(Kind.TEXT, label + line.text()).with(line.shape().level(0)));
    }
}
