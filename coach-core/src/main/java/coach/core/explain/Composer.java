package coach.core.explain;

import coach.api.Aspect;
import coach.api.Bilingual;
import coach.api.Card;
import coach.api.Exchange;
import coach.api.Explanation;
import coach.api.FollowUp;
import coach.api.Hit;
import coach.api.Language;
import coach.api.Term;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes an explanation down as Markdown: the card, the person's own answer, what their poor
/// answer lacked, and where to go on.
final class Composer {
    private static final Bilingual BRIEF = new Bilingual("三十秒回答", "In thirty seconds");
    private static final Bilingual OWN =
            new Bilingual("你笔记里的正确回答", "The correct answer in your notes");
    private static final Bilingual POOR = new Bilingual("你当时的回答", "What you answered");
    private static final Bilingual LACKED = new Bilingual("当时没说到的：", "It lacked:");
    private static final Bilingual NO_OWN =
            new Bilingual(
                    "你的笔记里还没有这个问题的正确回答。",
                    "Your notes hold no correct answer to this question yet.");
    private static final Bilingual FOLLOW_UPS = new Bilingual("可能的追问", "What may be asked next");
    private static final Bilingual MORE = new Bilingual("笔记里的相关内容", "Also in your notes");
    private static final Bilingual SOURCES = new Bilingual("出处", "Sources");
    private static final Bilingual TERMS = new Bilingual("术语", "Terms");
    private static final Bilingual NOTHING =
            new Bilingual(
                    "没有找到与这个问题相关的卡片，你的笔记里也没有答案。",
                    "No card answers this question, and neither do your notes.");
    private static final int MOST_FOLLOW_UPS = 3;

    /// What begins the items of lists.
    private static final Pattern MARKERS =
            Pattern.compile("(?m)^[ \\t]*(?:[-*+•◦]|\\d+[.)])[ \\t]+");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Composer(Language language) {
        this.language = language;
    }

    /// The card's question and its short answer.
    void brief(Card card) {
        heading("# ", card.question().in(language));
        heading("## ", BRIEF.in(language));
        paragraph(card.brief().in(language));
    }

    /// The card's explanation, the part that was asked for first.
    void explanation(Card card, Aspect aspect) {
        List<Card.Section> sections = card.explanation(language);
        Stream.concat(
                        sections.stream().filter(section -> section.aspect() == aspect),
                        sections.stream().filter(section -> section.aspect() != aspect))
                .forEach(this::section);
    }

    private void section(Card.Section section) {
        heading("## ", section.heading());
        paragraph(section.markdown());
    }

    /// The question of an exchange, where there is no card.
    void question(Exchange exchange) {
        heading("# ", exchange.question().text());
    }

    /// The definitions of terms.
    void terms(List<Term> terms) {
        if (!terms.isEmpty()) {
            heading("## ", TERMS.in(language));
            terms.forEach(
                    term ->
                            line(
                                    "- **"
                                            + term.name(language)
                                            + "** ("
                                            + term.name(language.other())
                                            + "): "
                                            + term.definition().in(language)));
            paragraph("");
        }
    }

    /// The person's own correct answer, with the number of its citation.
    void ownAnswer(Exchange exchange, int citation) {
        heading("## ", OWN.in(language) + " [" + citation + "]");
        exchange.correctAnswer().ifPresent(answer -> quote(answer.text()));
    }

    /// What of the person's own answer should be read otherwise.
    void slips(List<Bilingual> slips) {
        slips.forEach(slip -> line("- " + slip.in(language)));
        if (!slips.isEmpty()) {
            paragraph("");
        }
    }

    /// Says that the notes hold the question, but no correct answer.
    void noOwnAnswer() {
        paragraph("*" + NO_OWN.in(language) + "*");
    }

    /// The person's poor answer and what it lacked.
    void poorAnswer(Explanation.PoorAnswer poor) {
        heading("## ", POOR.in(language));
        quote(poor.answer().text());
        if (!poor.lacked().isEmpty()) {
            paragraph(LACKED.in(language));
            poor.lacked().forEach(point -> line("- " + point));
            paragraph("");
        }
    }

    /// Other passages of the notes, each with the number of its citation.
    void passages(List<Hit> hits, int firstCitation) {
        if (!hits.isEmpty()) {
            heading("## ", MORE.in(language));
            IntStream.range(0, hits.size())
                    .forEach(
                            i -> line("- " + gist(hits.get(i)) + " [" + (firstCitation + i) + "]"));
            paragraph("");
        }
    }

    private static String gist(Hit hit) {
        return MARKERS.matcher(hit.snippet()).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    /// Questions that may follow.
    void followUps(Card card) {
        if (!card.followUps().isEmpty()) {
            heading("## ", FOLLOW_UPS.in(language));
            card.followUps().stream()
                    .limit(MOST_FOLLOW_UPS)
                    .map(FollowUp::question)
                    .forEach(question -> line("- " + question.in(language)));
            paragraph("");
        }
    }

    /// What the card stands on.
    void sources(Card card) {
        if (!card.sources().isEmpty()) {
            heading("## ", SOURCES.in(language));
            card.sources().forEach(source -> line("- " + source));
            paragraph("");
        }
    }

    /// Says that there is nothing to say.
    void nothing() {
        paragraph(NOTHING.in(language));
    }

    /// What has been written so far.
    String markdown() {
        return text.toString().strip() + "\n";
    }

    private void heading(String marks, String words) {
        text.append(marks).append(words).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(words).append(words.isEmpty() ? "\n" : "\n\n");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void quote(String words) {
        words.lines().forEach(line -> text.append("> ").append(line).append("  \n"));
        text.append('\n');
    }
}
