package coach.api;

import java.util.List;

/// One question of the bank, as core has read it from Markdown.
///
/// @param id the card's name
/// @param kind what sort of question it is
/// @param structure id of the structure that a good answer has
/// @param question the question
/// @param wordings other ways of asking it
/// @param brief the answer in thirty seconds
/// @param full the answer in two minutes
/// @param explanation the matter explained, in sections, in both languages
/// @param keyPoints what a good answer says
/// @param misconceptions what people get wrong
/// @param followUps what is asked next
/// @param terms ids of the glossary terms it is about
/// @param related other cards worth reading
/// @param demos demos that show it
/// @param sources books with section, papers with number
/// @param place where the card is written
public record Card(
        CardId id,
        CardKind kind,
        String structure,
        Bilingual question,
        Wordings wordings,
        Bilingual brief,
        Bilingual full,
        List<Section> explanation,
        List<KeyPoint> keyPoints,
        List<Misconception> misconceptions,
        List<FollowUp> followUps,
        List<String> terms,
        List<CardId> related,
        List<DemoLink> demos,
        List<String> sources,
        Place place) {
    public Card {
        explanation = List.copyOf(explanation);
        keyPoints = List.copyOf(keyPoints);
        misconceptions = List.copyOf(misconceptions);
        followUps = List.copyOf(followUps);
        terms = List.copyOf(terms);
        related = List.copyOf(related);
        demos = List.copyOf(demos);
        sources = List.copyOf(sources);
    }

    /// The sections of the explanation in one language, in reading order.
    public List<Section> explanation(Language language) {
        return explanation.stream().filter(section -> section.language() == language).toList();
    }

    /// A part of the explanation.
    ///
    /// @param language what it is written in
    /// @param aspect which question it answers
    /// @param heading its heading
    /// @param markdown its text, Markdown with LaTeX in `$…$` and `$$…$$`
    public record Section(Language language, Aspect aspect, String heading, String markdown) {}
}
