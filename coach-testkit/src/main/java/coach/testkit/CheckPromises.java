package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AnswerCheck;
import coach.api.Card;
import coach.api.Evidence;
import coach.api.Finding;
import coach.api.Language;
import coach.api.Severity;
import coach.api.TopicPlugin;

import java.util.ArrayList;
import java.util.List;

/// What a plugin promises of its checks of answers.
record CheckPromises(TopicPlugin plugin) {

    void checksAreNamed() {
        String topic = plugin.topic().id();
        List<AnswerCheck> checks = Promises.called("checks()", "return List.of()", plugin::checks);
        Promises.unique("checks", checks.stream().map(AnswerCheck::id).toList());
        for (AnswerCheck check : checks) {
            assertTrue(
                    check.id().startsWith(topic + "/"),
                    () -> "the check " + check.id() + ": begin its id with " + topic + "/");
        }
    }

    void anyAnswerCanBeChecked() {
        for (AnswerCheck check : plugin.checks()) {
            for (SampleAnswer answer : answers()) {
                List<Finding> found = found(check, answer);
                found.forEach(finding -> assertSound(check, finding, answer));
                assertEquals(
                        found,
                        found(check, answer),
                        () -> check.id() + " finds something else the second time: keep no state");
            }
        }
    }

    static List<Finding> found(AnswerCheck check, SampleAnswer answer) {
        return Promises.called(
                check.id() + " on the answer " + OddAnswers.named(answer.answer()),
                "return List.of() for what it cannot judge",
                () -> check.check(answer));
    }

    private static void assertSound(AnswerCheck check, Finding finding, SampleAnswer answer) {
        String where = check.id() + " on the answer " + OddAnswers.named(answer.answer());
        assertEquals(check.id(), finding.check(), () -> where + ": let findings name their check");
        assertTrue(!finding.message().isBlank(), () -> where + ": say what is found");
        assertTrue(
                !answer.answer().isBlank() || finding.severity() != Severity.PRAISE,
                () -> where + ": praise nobody for a blank answer");
        for (Evidence evidence : finding.evidence()) {
            assertTrue(
                    !(evidence instanceof Evidence.InAnswer(var span))
                            || span.end() <= answer.answer().length(),
                    () -> where + ": the evidence " + evidence + " lies outside the answer");
        }
    }

    /// Odd answers in both languages, with a card and without.
    List<SampleAnswer> answers() {
        List<Card> cards = new CardPromises(plugin).cards().stream().limit(1).toList();
        List<SampleAnswer> answers = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String odd : OddAnswers.ALL) {
                var plain = SampleAnswer.of("?", odd, language, plugin.topic().glossary());
                answers.add(plain);
                cards.forEach(card -> answers.add(plain.to(card)));
            }
        }
        return answers;
    }
}
