package coach.api;

import java.util.List;

/// A topic that the coach can explain and examine.
///
/// One instance is created by [java.util.ServiceLoader] and used from several threads at once, so
/// implementations hold no mutable state. Nothing here waits for a person or is ever `null`.
public interface TopicPlugin {

    /// Say who this plugin is. Return the same value each time.
    Topic topic();

    /// Explain. The draft joins the cards, the person's own exchanges and the citations; add what
    /// only this topic knows, or leave it as it is.
    default Explanation explain(Inquiry inquiry) {
        return inquiry.draft();
    }

    /// Offer the question bank: Markdown that core parses and validates.
    default List<CardSource> cards() {
        return List.of();
    }

    /// Offer structures of good answers beyond the built-in ones.
    default List<AnswerStructure> structures() {
        return List.of();
    }

    /// Offer worked demonstrations of the topic's algorithms, if there are any.
    default List<Demo> demos() {
        return List.of();
    }

    /// Offer checks of answers beyond those that the cards themselves ask for.
    default List<AnswerCheck> checks() {
        return List.of();
    }
}
