package coach.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.AnswerStructure;
import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.Card;
import coach.api.Exchange;
import coach.api.Explanation;
import coach.api.Inquiry;
import coach.api.Language;
import coach.api.Place;
import coach.api.Quote;
import coach.api.Stage;
import coach.api.TopicPlugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a plugin promises of its explanations and of its structures of answers.
record ExplainPromises(TopicPlugin plugin) {

    void everyInquiryIsExplained() {
        for (Inquiry inquiry : inquiries()) {
            Explanation explained =
                    Promises.called(
                            new Bilingual(
                                    "对“"
                                            + inquiry.question()
                                            + "”（"
                                            + inquiry.aspect()
                                            + "）调用 explain() 时",
                                    "explain() of '"
                                            + inquiry.question()
                                            + "' ("
                                            + inquiry.aspect()
                                            + ")"),
                            new Bilingual(
                                    "没有要补充的就请返回 inquiry.draft()",
                                    "return inquiry.draft() where you have nothing to add"),
                            () -> plugin.explain(inquiry));
            assertTrue(
                    !explained.markdown().isBlank(),
                    () ->
                            Promises.said(
                                    "explain() 对“" + inquiry.question() + "”的讲解是空的——请保留草稿",
                                    "explain() of '"
                                            + inquiry.question()
                                            + "' is empty: keep the draft"));
        }
    }

    /// Inquiries with cards and without, about something known and about nothing.
    List<Inquiry> inquiries() {
        List<Card> cards = new CardPromises(plugin).cards().stream().limit(3).toList();
        List<Inquiry> inquiries = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Aspect aspect : Aspect.values()) {
                inquiries.add(inquiry("?", language, aspect, List.of()));
                for (Card card : cards) {
                    inquiries.add(
                            inquiry(card.question().in(language), language, aspect, List.of(card)));
                }
            }
        }
        return inquiries;
    }

    private static Inquiry inquiry(
            String question, Language language, Aspect aspect, List<Card> cards) {
        var place = new Place("notes/panel.md", 3, 7);
        var exchange =
                new Exchange(
                        "q1",
                        new Quote(question, place),
                        place,
                        List.of(),
                        Optional.of(new Quote("没答上来……", place)),
                        Optional.empty(),
                        Optional.empty(),
                        1);
        return new Inquiry(
                question,
                language,
                aspect,
                cards,
                cards.isEmpty() ? List.of() : List.of(exchange),
                List.of(),
                Explanation.of("Draft. 草稿。"));
    }

    void structuresAreComplete() {
        List<AnswerStructure> structures =
                Promises.called(Bilingual.same("structures()"), Promises.NONE, plugin::structures);
        Promises.unique(
                new Bilingual("结构", "structures"),
                structures.stream().map(AnswerStructure::id).toList());
        for (AnswerStructure structure : structures) {
            Promises.bothLanguages(
                    new Bilingual(
                            "结构 " + structure.id() + " 的名称",
                            "the name of the structure " + structure.id()),
                    structure.name());
            Promises.unique(
                    new Bilingual("环节", "stages"),
                    structure.stages().stream().map(Stage::id).toList());
            for (Stage stage : structure.stages()) {
                Promises.bothLanguages(
                        new Bilingual(
                                "环节 " + stage.id() + " 的名称", "the name of the stage " + stage.id()),
                        stage.name());
            }
        }
    }
}
