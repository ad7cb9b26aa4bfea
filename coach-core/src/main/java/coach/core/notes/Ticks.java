package coach.core.notes;

import coach.core.notes.Shape.Bullet;

import java.util.ArrayList;
import java.util.List;

/// A quiz with boxes below its questions: an empty box stands before what was answered, a ticked
/// one before what is right. They become labels.
final class Ticks {
    private static final String MINE = "My answer: ";
    private static final String CORRECT = "Correct answer: ";
    private static final int REPEATED = 2;

    /// @param to one more than the last item
    private record Quiz(int from, int to) {}

    private Ticks() {}

    static List<Line> read(List<Line> lines) {
        List<Quiz> quizzes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Quiz quiz = new Quiz(i, end(lines, i));
            if (ticked(lines, quiz)) {
                quizzes.add(quiz);
            }
            i = Math.max(i, quiz.to() - 1);
        }
        if (quizzes.size() < REPEATED) {
            return lines;
        }
        List<Line> labelled = new ArrayList<>(lines);
        quizzes.forEach(quiz -> label(labelled, quiz));
        return labelled;
    }

    private static int end(List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).shape().task()) {
            to++;
        }
        return to;
    }

    /// Whether one box is empty, one ticked, and a question stands above, which has no box.
    private static boolean ticked(List<Line> lines, Quiz quiz) {
        List<Line> items = lines.subList(quiz.from(), quiz.to());
        int above = quiz.from() - 1;
        while (above >= 0 && lines.get(above).silent()) {
            above--;
        }
        return above >= 0
                && !lines.get(above).shape().task()
                && Questions.likely(Starts.counted(lines.get(above).text()))
                && items.stream().noneMatch(item -> Questions.certain(item.text()))
                && count(items, Bullet.TASK) == 1
                && count(items, Bullet.DONE) == 1;
    }

    private static long count(List<Line> items, Bullet box) {
        return items.stream().filter(item -> item.bullet() == box).count();
    }

    private static void label(List<Line> lines, Quiz quiz) {
        for (int i = quiz.from(); i < quiz.to(); i++) {
            Line line = lines.get(i);
            String label = line.bullet() == Bullet.DONE ? CORRECT : MINE;
            Shape shape = line.shape().bullet(Bullet.DASH, 0).indent(line.indent() + 1);
            lines.set(i, line.with(label + line.text()).with(shape));
        }
    }
}
