package coach.core.report;

import coach.api.Card;
import coach.api.Data;
import coach.api.DemoLink;
import coach.api.Exchange;
import coach.api.Explanation;
import coach.api.Hit;
import coach.api.Inquiry;
import coach.api.Language;
import coach.api.Passage;
import coach.api.Span;
import coach.api.Term;
import coach.core.data.Fields;
import coach.core.route.Routing;

import java.util.Locale;

/// Results as documents, field by field as `docs/schema` describes them.
public final class Documents {
    private Documents() {}

    /// A passage that was found.
    public static Data hit(Hit hit) {
        Passage passage = hit.passage();
        return new Fields()
                .put("file", passage.place().file())
                .put("startLine", passage.place().firstLine())
                .put("endLine", passage.place().lastLine())
                .put("heading", passage.headings(), Data::of)
                .put("role", passage.role().name().toLowerCase(Locale.ROOT))
                .put("lang", passage.language().code())
                .put("score", hit.score())
                .put("snippet", hit.snippet())
                .put("spans", hit.spans(), Documents::span)
                .data();
    }

    private static Data span(Span span) {
        return new Fields().put("start", span.start()).put("end", span.end()).data();
    }

    /// Where a question belongs.
    public static Data routing(Routing routing) {
        return new Fields()
                .put("question", routing.question())
                .put("topic", routing.topic())
                .put("confidence", routing.confidence())
                .put("also", routing.also(), Data::of)
                .put("candidates", routing.candidates(), Documents::candidate)
                .data();
    }

    private static Data candidate(Routing.Candidate candidate) {
        return new Fields()
                .put("topic", candidate.topic())
                .put("confidence", candidate.confidence())
                .put("reasons", candidate.reasons(), Documents::reason)
                .data();
    }

    private static Data reason(Routing.Reason reason) {
        return switch (reason) {
            case Routing.Reason.Names(String term) ->
                    new Fields().put("kind", "names").put("text", term).data();
            case Routing.Reason.Resembles(String text, double similarity) ->
                    new Fields()
                            .put("kind", "resembles")
                            .put("text", text)
                            .put("similarity", similarity)
                            .data();
        };
    }

    /// An explanation.
    public static Data explanation(Routing routing, Inquiry inquiry, Explanation explanation) {
        Language language = inquiry.language();
        return new Fields()
                .put("question", routing.question())
                .put("lang", language.code())
                .put("route", routing(routing))
                .put("aspect", inquiry.aspect().name().toLowerCase(Locale.ROOT))
                .put("explanation", explanation.markdown())
                .put("citations", explanation.citations(), Documents::hit)
                .put(
                        "poorAnswer",
                        explanation
                                .poorAnswer()
                                .map(Documents::poorAnswer)
                                .orElseGet(Data.Nothing::new))
                .put("demos", explanation.demos(), Documents::demo)
                .put("cards", explanation.cards(), id -> Data.of(id.value()))
                .put("terms", explanation.terms(), Documents::term)
                .data();
    }

    private static Data poorAnswer(Explanation.PoorAnswer poor) {
        return new Fields()
                .put("text", poor.answer().text())
                .put("file", poor.answer().place().file())
                .put("startLine", poor.answer().place().firstLine())
                .put("endLine", poor.answer().place().lastLine())
                .put("lacked", poor.lacked(), Data::of)
                .data();
    }

    private static Data demo(DemoLink demo) {
        return new Fields().put("id", demo.demo()).put("preset", demo.preset()).data();
    }

    /// A term of a glossary.
    public static Data term(Term term) {
        return new Fields()
                .put("id", term.id())
                .put("zh", term.zh(), Data::of)
                .put("en", term.en(), Data::of)
                .put("also", term.also(), Data::of)
                .put(
                        "definition",
                        new Fields()
                                .put("zh", term.definition().zh())
                                .put("en", term.definition().en())
                                .data())
                .data();
    }

    /// A card, by what a list of the bank shows.
    public static Data card(Card card) {
        return new Fields()
                .put("id", card.id().value())
                .put("kind", card.kind().name().toLowerCase(Locale.ROOT))
                .put("zh", card.question().zh())
                .put("en", card.question().en())
                .put("keyPoints", card.keyPoints().size())
                .put("misconceptions", card.misconceptions().size())
                .put("sources", card.sources(), Data::of)
                .data();
    }

    /// What a note holds of one question.
    public static Data exchange(Exchange exchange) {
        return new Fields()
                .put("id", exchange.id())
                .put("question", exchange.question().text())
                .put("myAnswer", exchange.myAnswer().map(quote -> quote.text()))
                .put("correctAnswer", exchange.correctAnswer().map(quote -> quote.text()))
                .put("followUpOf", exchange.followUpOf())
                .put("section", exchange.section(), Data::of)
                .put("startLine", exchange.question().place().firstLine())
                .put("endLine", exchange.place().lastLine())
                .put("confidence", exchange.confidence())
                .data();
    }
}
