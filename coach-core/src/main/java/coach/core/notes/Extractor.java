package coach.core.notes;

import coach.api.Exchange;
import coach.api.Place;
import coach.api.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what a note holds of questions: the answer given, the correct one, and what followed up
/// what. It looks at the note as a whole: first which labels this writer uses, then where each
/// question begins and ends, then what points elsewhere.
final class Extractor {
    private static final Pattern EMPTY =
            Pattern.compile(
                    "[(（]?(?:待查|待补充?|待定|待写|待更新|待完善|还没查|没查|没有|无|暂无|空|略|todo|tbd|tba|n/?a|none|to"
                            + " look up|look up|\\?+|？+|…+|\\.{3,}|-+|/)[)）]?[。.!！]?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern EXPOUNDS =
            Pattern.compile(
                    "(?:Definition|Theorem|Lemma|Corollary|Proposition|Proof|Example|Exercise|Claim|定义|定理|引理|推论|命题|证明|例题?)\\s*[\\d.]*\\s*(?:\\([^)]*\\)|（[^）]*）)?\\s*[:：.]");
    private static final Pattern DASHES = Pattern.compile("[-—–/\\s]*");
    private static final Pattern NOTHING = Pattern.compile("[(（][^()（）]*[)）]|[^\\p{L}\\p{N}]*");

    private final String file;
    private final Convention convention;
    private final List<Draft> drafts;
    private final References references;

    private Extractor(String file, List<Line> lines) {
        this.file = file;
        Footnotes footnotes = new Footnotes(Turns.read(lines));
        List<Line> resolved = written(footnotes.body());
        this.convention = Convention.of(resolved);
        Apart apart = new Apart(new Tagger(convention).pieces(resolved));
        List<Piece> pieces = apart.pieces();
        this.drafts = new Segmenter(pieces).drafts();
        drafts.removeIf(
                draft ->
                        draft.question().isEmpty()
                                || NOTHING.matcher(draft.questionText()).matches());
        apart.answers().forEach(this::lend);
        boolean labelled = drafts.stream().anyMatch(Draft::explicit);
        drafts.removeIf(draft -> !labelled && draft.doubtful());
        if (treatise(resolved) && drafts.stream().allMatch(Draft::remarked)) {
            drafts.clear();
        }
        drafts.forEach(this::settle);
        this.references = new References(pieces, drafts, footnotes.notes());
    }

    /// A note's lines, where its way of writing is known, with labels instead of it.
    static List<Line> written(List<Line> lines) {
        List<Line> cards = Cards.read(Ticks.read(Chains.read(lines)));
        return Quotations.resolved(Prose.read(Replies.read(cards)));
    }

    /// The exchanges of a note, in the order of their questions.
    ///
    /// @param file the note's name, for places
    static List<Exchange> exchanges(String file, List<Line> lines) {
        return new Extractor(file, lines).exchanges();
    }

    /// Whether a note expounds something as lectures do.
    private static boolean treatise(List<Line> lines) {
        return lines.stream().anyMatch(line -> EXPOUNDS.matcher(line.text()).lookingAt());
    }

    /// Decides what an answer is whose label says no more than that, and where remarks go.
    private void settle(Draft draft) {
        if (draft.has(Part.ANSWER)) {
            draft.move(Part.ANSWER, own(draft) ? Part.MINE : Part.CORRECT);
        }
        if (draft.has(Part.REMARK)) {
            draft.move(Part.REMARK, Part.CORRECT);
        }
    }

    private boolean own(Draft draft) {
        if (draft.has(Part.CORRECT)) {
            return true;
        }
        if (draft.has(Part.MINE)) {
            return false;
        }
        boolean explained = convention.count(Part.CORRECT) > 0;
        boolean mine = convention.count(Part.MINE) > 0;
        boolean labelled = draft.form() == Draft.Form.LABEL || draft.form() == Draft.Form.SPEAKER;
        return explained || !mine && (labelled || !draft.answerInEnglish());
    }

    private List<Exchange> exchanges() {
        drafts.forEach(this::lend);
        List<Exchange> exchanges = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.form() != Draft.Form.BULLET || draft.answered()) {
                exchanges.add(exchange(draft, "q" + (exchanges.size() + 1)));
            }
        }
        return exchanges;
    }

    /// Gives a question what a list of answers holds for it.
    private void lend(Apart.Answer answer) {
        drafts.stream()
                .filter(draft -> draft.firstLine() == answer.question())
                .findFirst()
                .ifPresent(draft -> draft.lend(answer.part(), answer.words()));
    }

    /// A follow-up whose answer stands elsewhere answers the main question as well, if nothing else
    /// does.
    private void lend(Draft draft) {
        draft.parent()
                .filter(main -> !main.has(Part.CORRECT) && draft.has(Part.CORRECT))
                .filter(_ -> References.elsewhere(draft))
                .ifPresent(main -> main.part(Part.CORRECT).addAll(draft.part(Part.CORRECT)));
    }

    private Exchange exchange(Draft draft, String id) {
        return new Exchange(
                id,
                quote(References.quoted(draft.question(), draft.questionText())),
                new Place(file, draft.firstLine(), draft.lastLine()),
                draft.section(),
                answer(draft, Part.MINE),
                correct(draft),
                draft.parent().map(Draft::questionText),
                draft.confidence());
    }

    private Optional<Quote> answer(Draft draft, Part part) {
        return draft.has(part) && !DASHES.matcher(Draft.text(draft.part(part))).matches()
                ? Optional.of(
                        quote(References.quoted(draft.part(part), Draft.text(draft.part(part)))))
                : Optional.empty();
    }

    private Optional<Quote> correct(Draft draft) {
        if (draft.has(Part.CORRECT) && References.elsewhere(draft)) {
            return references.follow(draft).map(this::quote);
        }
        return answer(draft, Part.CORRECT).filter(quote -> !EMPTY.matcher(quote.text()).matches());
    }

    private Quote quote(References.Quoted quoted) {
        return new Quote(quoted.text(), new Place(file, quoted.first(), quoted.last()));
    }
}
