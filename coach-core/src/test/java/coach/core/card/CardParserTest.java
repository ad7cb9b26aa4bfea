package coach.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.Card;
import coach.api.CardId;
import coach.api.CardKind;
import coach.api.CardSource;
import coach.api.CoachException;
import coach.api.DemoLink;
import coach.api.FollowUp;
import coach.api.Glossary;
import coach.api.KeyPoint;
import coach.api.Language;
import coach.api.Misconception;
import coach.api.Place;
import coach.api.Term;
import coach.api.Wordings;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class CardParserTest {
    private static final String NAME = "bayes/base-rate-neglect.md";
    private static final Glossary GLOSSARY =
            new Glossary(List.of(term("prior", "先验"), term("posterior", "后验")));

    /// Every part that a card may have; the tests below break one line each.
    private static final String WHOLE =
            """
            ---
            id: bayes/base-rate-neglect
            kind: concept
            structure: contrast
            terms: [prior, posterior]
            related: [bayes/theorem]
            demos: ["theorem?preset=medical-test"]
            sources:
              - "Murphy (2022), section 2.3.1"
            ---

            # 什么是基础概率谬误？ | What is base-rate neglect?

            ## Wordings
            - zh: 为什么阳性了得病概率还不高?
            - en: Why can a positive test mean so little?
            - en： Explain the base rate.

            ## Brief
            ### zh
            先验太小。
            ### en
            The prior is small.

            ## Full
            ### zh
            先验太小，后验就小。
            ### en
            With a small prior the posterior is small.

            ## Explanation
            ### zh
            #### 定义 {what}
            忽略了先验。
            #### 推导 {how}
            $$P(A\\mid B)$$
            ### en
            #### Definition {what}
            The prior is passed over.
            ```python
            # a comment, no heading
            ```

            ## Key points
            ### base-rate-matters (2)
            - zh: 后验取决于先验
            - zh： 假阳性更多
            - en: The posterior depends on the prior
            - needs: prior, posterior
            ### count-people (0.5)
            - zh: 数人头
            - en: Count people

            ## Misconceptions
            ### accuracy-is-posterior -> theorem?preset=medical-test
            - zh: 准确率就是后验
            - en: Accuracy is the posterior
            - refutation zh: 不是
            - refutation en: It is not
            - right zh: 准确率是99%
            - right en: The accuracy is 99 %

            ## Follow-ups
            - base-rate-matters
              - zh: 如果是一半呢?
              - en: What if it is one half?
            - any
              - zh: 还有呢?
              - en: What else?
            """;

    private static Term term(String id, String zh) {
        return new Term(id, List.of(zh), List.of(id), List.of(), new Bilingual("", ""));
    }

    private static Card parse(String text) {
        return CardParser.parse(new CardSource(NAME, text), GLOSSARY);
    }

    @Test
    void everyPartIsRead() {
        assertEquals(
                new Card(
                        new CardId("bayes/base-rate-neglect"),
                        CardKind.CONCEPT,
                        "contrast",
                        new Bilingual("什么是基础概率谬误？", "What is base-rate neglect?"),
                        new Wordings(
                                List.of("为什么阳性了得病概率还不高?"),
                                List.of(
                                        "Why can a positive test mean so little?",
                                        "Explain the base rate.")),
                        new Bilingual("先验太小。", "The prior is small."),
                        new Bilingual("先验太小，后验就小。", "With a small prior the posterior is small."),
                        List.of(
                                new Card.Section(Language.ZH, Aspect.WHAT, "定义", "忽略了先验。"),
                                new Card.Section(Language.ZH, Aspect.HOW, "推导", "$$P(A\\mid B)$$"),
                                new Card.Section(
                                        Language.EN,
                                        Aspect.WHAT,
                                        "Definition",
                                        "The prior is passed over.\n"
                                                + "```python\n"
                                                + "# a comment, no heading\n"
                                                + "```")),
                        List.of(
                                new KeyPoint(
                                        "base-rate-matters",
                                        2,
                                        new Wordings(
                                                List.of("后验取决于先验", "假阳性更多"),
                                                List.of("The posterior depends on the prior")),
                                        List.of("prior", "posterior")),
                                new KeyPoint(
                                        "count-people",
                                        0.5,
                                        new Wordings(List.of("数人头"), List.of("Count people")),
                                        List.of())),
                        List.of(
                                new Misconception(
                                        "accuracy-is-posterior",
                                        new Wordings(
                                                List.of("准确率就是后验"),
                                                List.of("Accuracy is the posterior")),
                                        new Bilingual("不是", "It is not"),
                                        new Wordings(
                                                List.of("准确率是99%"),
                                                List.of("The accuracy is 99 %")),
                                        Optional.of(new DemoLink("theorem", "medical-test")))),
                        List.of(
                                new FollowUp(
                                        new Bilingual("如果是一半呢?", "What if it is one half?"),
                                        "base-rate-matters"),
                                new FollowUp(new Bilingual("还有呢?", "What else?"), "")),
                        List.of("prior", "posterior"),
                        List.of(new CardId("bayes/theorem")),
                        List.of(new DemoLink("theorem", "medical-test")),
                        List.of("Murphy (2022), section 2.3.1"),
                        new Place(NAME, 12, 69)),
                parse(WHOLE));
    }

    @Test
    void whatIsOptionalMayBeAbsent() {
        String bare =
                WHOLE.substring(0, WHOLE.indexOf("## Misconceptions"))
                        .replace("structure: contrast\n", "")
                        .replace("related: [bayes/theorem]\n", "")
                        .replace("demos: [\"theorem?preset=medical-test\"]\n", "");
        Card card = parse(bare);
        assertEquals(
                List.of("concept", List.of(), List.of(), List.of(), List.of()),
                List.of(
                        card.structure(),
                        card.related(),
                        card.demos(),
                        card.misconceptions(),
                        card.followUps()));
    }

    @Test
    void linesMayEndAsOnWindows() {
        Card card = parse(WHOLE.replace("\n", "\r\n"));
        assertEquals(parse(WHOLE), card);
    }

    @Test
    void aCardOfOnesOwnMayBeCalledAnything() {
        Card card = CardParser.parse(new CardSource("mine.md", WHOLE), GLOSSARY);
        assertEquals(new Place("mine.md", 12, 69), card.place());
    }

    @Nested
    class Refused {
        @ParameterizedTest(name = "{3}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        3 | kind: concept | kind: riddle | 'riddle' is no kind of card | write concept
                        1 | kind: concept\\n | '' | lacks 'kind' | add it
                        1 | id: bayes/base-rate-neglect\\n | '' | lacks 'id' | add it
                        1 | terms: [prior, posterior]\\n | '' | lacks 'terms' | add it
                        1 | sources:\\n | also:\\n | lacks 'sources' | add it
                        2 | id: bayes/base-rate-neglect | id: bayes/other | the card bayes/other stands in bayes/base-rate-neglect.md | call the file bayes/other.md
                        2 | id: bayes/base-rate-neglect | id: Base rate | no card id | correct it
                        5 | terms: [prior, posterior] | terms: prior | expected a list, found the text 'prior' | correct
                        3 | kind: concept | kind: [concept] | expected a text | correct
                        5 | terms: [prior, posterior] | terms: [prior, odds] | the glossary has no term 'odds' | add it there
                        6 | [bayes/theorem] | [theorem] | no card id | correct it
                        7 | ["theorem?preset=medical-test"] | ["theorem medical"] | no demo | correct it
                        49 | - needs: prior, posterior | - needs: prior, odds | the glossary has no term 'odds' | add it there
                        12 | ## Wordings | ## Phrasings | the card lacks ## Wordings | add the section
                        12 | ## Key points | ## Points | the card lacks ## Key points | add the section
                        31 | ## Explanation\\n### zh | ## Explanation\\n | 'Explanation' lacks ### zh | both languages
                        22 | The prior is small. | '' | nothing stands below 'en' | write it
                        38 | #### Definition {what} | #### Definition | the section lacks its aspect | {what}
                        38 | #### Definition {what} | #### Definition {who} | 'who' is no aspect | {what}
                        45 | base-rate-matters (2) | base-rate-matters | the key point lacks its weight | write ### id (weight)
                        45 | base-rate-matters (2) | base-rate-matters (0) | weight must be above 0 | correct it
                        45 | base-rate-matters (2) | base-rate-matters (1.2.3) | the key point lacks its weight | write ### id (weight)
                        50 | - en: Count people | '' | this must be said in both languages | add a line
                        55 | - refutation en: It is not | '' | this must be said in both languages | add a line
                        55 | -> theorem?preset=medical-test | -> the theorem | no demo | correct it
                        64 | - base-rate-matters\\n | - base-rate\\n | the card has no key point 'base-rate' | any
                        65 | What if it is one half? | '' | this must be said in both languages | add a line
                        """)
        void aWrongLineIsNamedWithItsRemedy(
                int line, String right, String wrong, String message, String remedy) {
            String text = WHOLE.replace(newlines(right), newlines(wrong));
            assertTrue(!text.equals(WHOLE), "nothing was broken: " + right);
            refused(text, line, message, remedy);
        }

        private String newlines(String cell) {
            return cell.replace("\\n", "\n");
        }
    }

    @Test
    void aWrongLineIsExplainedInChineseToo() {
        String riddle = WHOLE.replace("kind: concept", "kind: riddle");
        assertEquals(
                NAME
                        + ":3：“riddle”不是卡片类型"
                        + "——请写 concept、comparison、derivation、project 或 experience",
                assertThrows(CoachException.class, () -> parse(riddle)).fault().in(Language.ZH));
    }

    private static void refused(String text, int line, String message, String remedy) {
        CoachException failure = assertThrows(CoachException.class, () -> parse(text));
        assertEquals(Optional.of(new Place(NAME, line, line)), failure.fault().place());
        assertTrue(failure.fault().message().en().contains(message), failure.getMessage());
        assertTrue(failure.fault().remedy().en().contains(remedy), failure.getMessage());
    }

    @Test
    void withoutFrontMatterThereIsNoCard() {
        refused("# 问 | Q\n", 1, "begins with front matter", "between two lines ---");
        refused("", 1, "begins with front matter", "between two lines ---");
        refused("---\nid: bayes/a\n", 1, "begins with front matter", "between two lines ---");
    }

    @Test
    void brokenFrontMatterIsNamed() {
        refused(WHOLE.replace("[prior, posterior]", "[prior, posterior"), 6, "YAML", "");
    }

    @Test
    void aSecondQuestionNeedsAFileOfItsOwn() {
        refused(WHOLE + "\n# 问 | Q\n", 71, "one heading of level 1", "a file of its own");
    }

    @Test
    void aQuestionIsAskedInBothLanguages() {
        refused(
                WHOLE.replace("# 什么是基础概率谬误？ | What", "# What"),
                12,
                "the question needs both languages",
                "write # 问题 | Question");
    }

    @Test
    void aCardAsks() {
        String front = WHOLE.substring(0, WHOLE.indexOf("# 什么"));
        refused(front, 10, "the card has no question", "write # 问题 | Question");
        refused(front + "## Wordings\n", 10, "the card has no question", "write #");
    }
}
