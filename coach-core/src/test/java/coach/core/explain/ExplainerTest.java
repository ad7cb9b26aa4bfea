package coach.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CardSource;
import coach.api.DemoLink;
import coach.api.Exchange;
import coach.api.Explanation;
import coach.api.Glossary;
import coach.api.Hit;
import coach.api.Inquiry;
import coach.api.Passage;
import coach.api.Place;
import coach.api.Quote;
import coach.api.Role;
import coach.api.Term;
import coach.api.Topic;
import coach.core.card.CardParser;
import coach.core.card.ListedCard;
import coach.core.route.Router;
import coach.core.route.Routing;
import coach.core.text.Derived;
import coach.core.text.Languages;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is joined, by words alone: no model.
class ExplainerTest {
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d+)]");

    private static final Topic TOPIC =
            new Topic(
                    "bayes",
                    new Bilingual("贝叶斯", "Bayes"),
                    new Glossary(
                            List.of(
                                    new Term(
                                            "prior",
                                            List.of("先验"),
                                            List.of("prior"),
                                            List.of(),
                                            new Bilingual("先前的信念。", "Belief before.")))),
                    List.of());

    private static final Card CARD =
            CardParser.parse(
                    new CardSource(
                            "bayes/prior.md",
                            """
                            ---
                            id: bayes/prior
                            kind: concept
                            terms: [prior]
                            related: [bayes/theorem]
                            demos: ["theorem?preset=medical-test"]
                            sources: ["Murphy (2022)"]
                            ---
                            # 什么是先验概率？ | What is a prior probability?
                            ## Wordings
                            - zh: 先验概率是什么意思?
                            - en: Define the prior probability.
                            ## Brief
                            ### zh
                            看到数据之前的信念。
                            ### en
                            Belief before the data.
                            ## Full
                            ### zh
                            看到数据之前对参数的信念。
                            ### en
                            Belief about the parameter before the data.
                            ## Explanation
                            ### zh
                            #### 定义 {what}
                            定义在此。
                            #### 缘由 {why}
                            缘由在此。
                            ### en
                            #### Definition {what}
                            The definition.
                            #### Reason {why}
                            The reason.
                            ## Key points
                            ### before (1)
                            - zh: 先验是看到数据之前的信念
                            - en: The prior is belief before the data
                            - needs: prior
                            ### chosen (2)
                            - zh: 由人选定并可检验
                            - en: It is chosen by a person and can be tested
                            ## Follow-ups
                            - any
                              - zh: 先验怎么选?
                              - en: How is it chosen?
                            """),
                    TOPIC.glossary());

    /// Notes as a list of exchanges in one file, and all their passages found by every search.
    private record Notes(List<Exchange> exchanges, List<Hit> hits) implements NoteSearch {
        static final Notes NONE = new Notes(List.of(), List.of());

        @Override
        public List<Hit> search(String query, int limit) {
            return hits.stream().limit(limit).toList();
        }

        @Override
        public List<Exchange> exchanges(String file) {
            return file.equals("a.md") ? exchanges : List.of();
        }
    }

    private static Place lines(int first, int last) {
        return new Place("a.md", first, last);
    }

    private static Exchange exchange(int line, String question, String poor, String correct) {
        return new Exchange(
                "q" + line,
                new Quote(question, lines(line, line)),
                lines(line, line + 2),
                List.of("面试"),
                quote(poor, line + 1),
                quote(correct, line + 2),
                Optional.empty(),
                1);
    }

    private static Optional<Quote> quote(String text, int line) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Quote(text, lines(line, line)));
    }

    private static Hit hit(Role role, int line, double score, String text) {
        return new Hit(
                new Passage(text, lines(line, line), List.of(), Languages.of(text), role),
                score,
                text,
                List.of());
    }

    /// Notes whose passages are those of the exchanges, and more.
    private static Notes notes(List<Exchange> exchanges, Hit... more) {
        List<Hit> hits = new ArrayList<>(List.of(more));
        for (Exchange each : exchanges) {
            int line = each.question().place().firstLine();
            hits.add(hit(Role.QUESTION, line, 0.9, each.question().text()));
            each.myAnswer()
                    .ifPresent(poor -> hits.add(hit(Role.POOR_ANSWER, line + 1, 0.9, poor.text())));
            each.correctAnswer()
                    .ifPresent(
                            right ->
                                    hits.add(
                                            hit(Role.CORRECT_ANSWER, line + 2, 0.9, right.text())));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return new Notes(exchanges, hits);
    }

    private static Inquiry ask(String question, Notes notes, boolean routed) {
        Routing routing =
                new Routing(
                        question,
                        routed ? Optional.of("bayes") : Optional.empty(),
                        1,
                        List.of(),
                        List.of());
        Explainer explainer =
                new Explainer(
                        List.of(new Router.Subject(TOPIC, List.of(ListedCard.of(CARD)))),
                        notes,
                        _ -> Optional.empty(),
                        _ -> Optional.empty(),
                        Derived.none());
        return explainer.inquire(routing, Languages.of(question));
    }

    private static Explanation draft(String question, Notes notes) {
        return ask(question, notes, true).draft();
    }

    /// Asserts that the text has these parts in this order.
    private static void holds(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, () -> "'" + part + "' is missing, or too early, in\n" + text);
            from = at + part.length();
        }
    }

    @Test
    void theOwnCorrectAnswerIsCitedFirst() {
        Exchange own = exchange(10, "什么是先验概率", "不知道", "先验是看到数据之前的信念");
        Explanation draft = draft("什么是先验概率？", notes(List.of(own)));
        Hit first = draft.citations().getFirst();
        assertEquals(lines(12, 12), first.passage().place());
        assertEquals(Role.CORRECT_ANSWER, first.passage().role());
        holds(
                draft.markdown(),
                "# 什么是先验概率？",
                "看到数据之前的信念。",
                "你笔记里的正确回答 [1]",
                "> 先验是看到数据之前的信念",
                "你当时的回答",
                "> 不知道");
    }

    @Test
    void aPoorAnswerIsQuotedWithWhatItLackedTheWeightiestFirst() {
        Exchange own = exchange(10, "什么是先验概率", "忘了", "");
        Explanation draft = draft("什么是先验概率？", notes(List.of(own)));
        assertEquals(
                Optional.of(
                        new Explanation.PoorAnswer(
                                new Quote("忘了", lines(11, 11)),
                                List.of("由人选定并可检验", "先验是看到数据之前的信念"))),
                draft.poorAnswer());
        holds(draft.markdown(), "还没有这个问题的正确回答", "> 忘了", "- 由人选定并可检验", "- 先验是");
    }

    @Test
    void whatThePoorAnswerSaidItDidNotLack() {
        Exchange own = exchange(10, "什么是先验概率", "先验是看到数据之前的信念。", "");
        Explanation draft = draft("什么是先验概率？", notes(List.of(own)));
        assertEquals(List.of("由人选定并可检验"), draft.poorAnswer().orElseThrow().lacked());
    }

    @Test
    void aPoorAnswerIsNeverCitedAsACorrectOne() {
        Notes notes =
                notes(
                        List.of(exchange(10, "什么是先验概率", "先验概率就是后验概率", "")),
                        hit(Role.POOR_ANSWER, 50, 1, "先验概率是一种概率"),
                        hit(Role.NOTE, 60, 0.95, "先验概率的例子"));
        Explanation draft = draft("什么是先验概率？", notes);
        assertEquals(
                List.of(lines(60, 60)),
                draft.citations().stream().map(hit -> hit.passage().place()).toList());
        assertFalse(draft.markdown().contains("先验概率是一种概率"));
    }

    @Test
    void withNeitherCardNorNotesItSaysSo() {
        Inquiry inquiry = ask("How do magnets work?", Notes.NONE, false);
        assertEquals(
                Explanation.of("No card answers this question, and neither do your notes.\n"),
                inquiry.draft());
        assertEquals(
                "没有找到与这个问题相关的卡片，你的笔记里也没有答案。\n",
                ask("磁铁怎么工作?", Notes.NONE, false).draft().markdown());
    }

    @Test
    void withoutACardTheNotesAnswer() {
        Exchange own = exchange(10, "磁铁怎么工作", "", "磁畴排列一致");
        Explanation draft = ask("磁铁怎么工作?", notes(List.of(own)), false).draft();
        holds(draft.markdown(), "# 磁铁怎么工作", "正确回答 [1]", "> 磁畴排列一致");
        assertEquals(List.of(), draft.cards());
    }

    @Test
    void thePartThatWasAskedForComesFirst() {
        holds(draft("什么是先验概率？", Notes.NONE).markdown(), "## 定义", "## 缘由");
        holds(draft("为什么要先验概率？为什么是先验概率", Notes.NONE).markdown(), "## 缘由", "## 定义");
    }

    @Test
    void anEnglishQuestionIsAnsweredFromChineseNotesByTheCard() {
        Exchange own = exchange(10, "什么是先验概率？", "不知道", "先验是看到数据之前的信念");
        Inquiry inquiry = ask("What is a prior probability?", notes(List.of(own)), true);
        assertEquals(List.of(own), inquiry.exchanges());
        assertEquals(lines(12, 12), inquiry.draft().citations().getFirst().passage().place());
        holds(
                inquiry.draft().markdown(),
                "# What is a prior probability?",
                "The correct answer in your notes [1]",
                "> 先验是看到数据之前的信念",
                "It lacked:",
                "- It is chosen by a person and can be tested",
                "## Definition",
                "The definition.");
    }

    @Test
    void ofTwoExchangesTheAnsweredOneIsCited() {
        Exchange open = exchange(10, "什么是先验概率？", "不知道", "");
        Exchange answered = exchange(30, "什么是先验概率？", "", "看到数据之前的信念");
        Explanation draft = draft("什么是先验概率？", notes(List.of(open, answered)));
        assertEquals(lines(32, 32), draft.citations().getFirst().passage().place());
        assertEquals("不知道", draft.poorAnswer().orElseThrow().answer().text());
    }

    @Test
    void everyNumberInTheTextHasItsCitation() {
        Notes notes =
                notes(
                        List.of(exchange(10, "什么是先验概率？", "不知道", "看到数据之前的信念")),
                        Stream.of(50, 60, 70, 80, 90, 100)
                                .map(line -> hit(Role.NOTE, line, 0.95, "先验概率笔记" + line))
                                .toArray(Hit[]::new));
        Explanation draft = draft("什么是先验概率？", notes);
        assertEquals(5, draft.citations().size());
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                NUMBER.matcher(draft.markdown()).results().map(each -> each.group(1)).toList());
        for (int n = 2; n <= 5; n++) {
            holds(draft.markdown(), "- " + draft.citations().get(n - 1).snippet() + " [" + n + "]");
        }
    }

    @Test
    void whatIsWorthReadingComesAlong() {
        Explanation draft = draft("什么是先验概率？", Notes.NONE);
        assertEquals(List.of(new DemoLink("theorem", "medical-test")), draft.demos());
        assertEquals(
                List.of(new CardId("bayes/prior"), new CardId("bayes/theorem")), draft.cards());
        assertEquals(TOPIC.glossary().terms(), draft.terms());
        holds(draft.markdown(), "- 先验怎么选?", "- Murphy (2022)");
    }
}
