package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AnswerCheck;
import coach.api.Bilingual;
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
        List<AnswerCheck> checks =
                Promises.called(Bilingual.same("checks()"), Promises.NONE, plugin::checks);
        Promises.unique(
                new Bilingual("检查", "checks"), checks.stream().map(AnswerCheck::id).toList());
        for (AnswerCheck check : checks) {
            assertTrue(
                    check.id().startsWith(topic + "/"),
                    () ->
                            Promises.said(
                                    "检查 " + check.id() + "——id 请以 " + topic + "/ 开头",
                                    "the check "
                                            + check.id()
                                            + ": begin its id with "
                                            + topic
                                            + "/"));
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
                        () ->
                                Promises.said(
                                        check.id() + " 第二次给出了不同的结果——请不要保存状态",
                                        check.id()
                                                + " finds something else the second time: keep no"
                                                + " state"));
            }
        }
    }

    static List<Finding> found(AnswerCheck check, SampleAnswer answer) {
        return Promises.called(
                where(check, answer),
                new Bilingual("无法判断时请返回 List.of()", "return List.of() for what it cannot judge"),
                () -> check.check(answer));
    }

    private static Bilingual where(AnswerCheck check, SampleAnswer answer) {
        Bilingual named = OddAnswers.named(answer.answer());
        return new Bilingual(
                check.id() + " 检查回答" + named.zh() + "时",
                check.id() + " on the answer " + named.en());
    }

    private static void assertSound(AnswerCheck check, Finding finding, SampleAnswer answer) {
        Bilingual where = where(check, answer);
        assertEquals(
                check.id(),
                finding.check(),
                () ->
                        Promises.said(
                                where.zh() + "——发现要写明出自哪个检查",
                                where.en() + ": let findings name their check"));
        assertTrue(
                !finding.message().isBlank(),
                () -> Promises.said(where.zh() + "——请写出发现了什么", where.en() + ": say what is found"));
        assertTrue(
                !answer.answer().isBlank() || finding.severity() != Severity.PRAISE,
                () ->
                        Promises.said(
                                where.zh() + "——空白的回答不要表扬",
                                where.en() + ": praise nobody for a blank answer"));
        for (Evidence evidence : finding.evidence()) {
            assertTrue(
                    !(evidence instanceof Evidence.InAnswer(var span))
                            || span.end() <= answer.answer().length(),
                    () ->
                            Promises.said(
                                    where.zh() + "，依据 " + evidence + " 超出了回答的范围——请只指向回答之内",
                                    where.en()
                                            + ": the evidence "
                                            + evidence
                                            + " lies outside the answer"));
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
