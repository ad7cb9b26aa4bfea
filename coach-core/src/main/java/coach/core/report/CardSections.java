package coach.core.report;

import coach.api.Bilingual;
import coach.api.Card;
import coach.api.KeyPoint;
import coach.api.Language;
import coach.api.Misconception;
import coach.api.Wordings;
import coach.core.figure.Markup;

import java.math.BigDecimal;
import java.util.List;

/// A card's parts in a booklet, each below its heading; parts that the card lacks are left out.
final class CardSections {
    private static final Bilingual BRIEF = new Bilingual("三十秒回答", "In thirty seconds");
    private static final Bilingual FULL = new Bilingual("两分钟回答", "In two minutes");
    private static final Bilingual EXPLANATION = new Bilingual("讲解", "Explanation");
    private static final Bilingual KEY_POINTS = new Bilingual("要点", "Key points");
    private static final Bilingual WEIGHT = new Bilingual("权重", "Weight");
    private static final Bilingual MISCONCEPTIONS = new Bilingual("常见误解", "Misconceptions");
    private static final Bilingual FOLLOW_UPS = new Bilingual("追问", "Follow-ups");
    private static final Bilingual RELATED = new Bilingual("相关题目", "Related questions");
    private static final Bilingual SOURCES = new Bilingual("参考文献", "Sources");

    private final Card card;
    private final Booklet booklet;
    private final Markup html = new Markup();

    CardSections(Card card, Booklet booklet) {
        this.card = card;
        this.booklet = booklet;
    }

    Markup all() {
        answer(BRIEF, "brief", card.brief());
        answer(FULL, "full", card.full());
        explanation();
        keyPoints();
        misconceptions();
        followUps();
        sources();
        related();
        return html;
    }

    private void answer(Bilingual heading, String kind, Bilingual text) {
        heading(heading);
        html.open("div", "class", kind);
        booklet.each(html, "div", language -> booklet.blocks(text.in(language)));
        html.close().line();
    }

    private void explanation() {
        heading(EXPLANATION);
        booklet.each(html, "div", this::explanation);
        html.line();
    }

    private Markup explanation(Language language) {
        var sections = new Markup();
        for (var section : card.explanation(language)) {
            sections.open("h4").add(booklet.line(section.heading())).close().line();
            sections.add(booklet.blocks(section.markdown()));
        }
        return sections;
    }

    private void keyPoints() {
        heading(KEY_POINTS);
        html.open("table", "class", "points").line();
        html.open("thead").open("tr").element("th", booklet.joined(WEIGHT));
        html.element("th", booklet.joined(KEY_POINTS)).close().close().line();
        html.open("tbody").line();
        card.keyPoints().forEach(this::keyPoint);
        html.close().close().line();
    }

    private void keyPoint(KeyPoint point) {
        html.open("tr").element("td", weight(point.weight())).open("td");
        first(point.wordings());
        html.close().close().line();
    }

    /// A weight without the zeros that say nothing.
    private static String weight(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }

    private void first(Wordings wordings) {
        booklet.each(
                html,
                "div",
                language ->
                        wordings.in(language).stream()
                                .findFirst()
                                .map(booklet::line)
                                .orElseGet(Markup::new));
    }

    private void misconceptions() {
        if (card.misconceptions().isEmpty()) {
            return;
        }
        heading(MISCONCEPTIONS);
        html.open("dl").line();
        card.misconceptions().forEach(this::misconception);
        html.close().line();
    }

    private void misconception(Misconception wrong) {
        html.open("dt");
        first(wrong.claims());
        html.close().line().open("dd");
        booklet.each(html, "div", language -> booklet.line(wrong.refutation().in(language)));
        html.close().line();
    }

    private void followUps() {
        if (card.followUps().isEmpty()) {
            return;
        }
        heading(FOLLOW_UPS);
        html.open("ul").line();
        for (var followUp : card.followUps()) {
            html.open("li");
            booklet.each(html, "div", language -> booklet.line(followUp.question().in(language)));
            html.close().line();
        }
        html.close().line();
    }

    private void sources() {
        list(SOURCES, card.sources().stream().map(source -> new Markup().text(source)).toList());
    }

    private void related() {
        list(RELATED, card.related().stream().map(booklet::reference).toList());
    }

    private void list(Bilingual heading, List<Markup> entries) {
        if (entries.isEmpty()) {
            return;
        }
        heading(heading);
        html.open("ul", "class", "small").line();
        entries.forEach(entry -> html.open("li").add(entry).close().line());
        html.close().line();
    }

    private void heading(Bilingual words) {
        html.element("h3", booklet.joined(words)).line();
    }
}
