package coach.core.plugin;

import coach.api.AnswerCheck;
import coach.api.AnswerStructure;
import coach.api.Demo;
import coach.api.Explanation;
import coach.api.Inquiry;
import coach.api.Topic;
import coach.api.TopicPlugin;
import coach.core.card.ListedCard;

import java.util.List;

/// A topic that answers: its plugin behind a guard, its cards read.
public final class LoadedTopic {
    private final TopicPlugin plugin;
    private final Guard guard;
    private final Topic topic;
    private final List<ListedCard> cards;
    private final List<Demo> demos;
    private final List<AnswerStructure> structures;
    private final List<AnswerCheck> checks;

    LoadedTopic(TopicPlugin plugin, Topic topic, List<ListedCard> cards, Guard guard) {
        this.plugin = plugin;
        this.guard = guard;
        this.topic = topic;
        this.cards = List.copyOf(cards);
        this.demos = guard.call(topic.id(), () -> List.copyOf(plugin.demos()), List.of());
        this.structures = guard.call(topic.id(), () -> List.copyOf(plugin.structures()), List.of());
        this.checks = guard.call(topic.id(), () -> List.copyOf(plugin.checks()), List.of());
    }

    /// The topic.
    public Topic topic() {
        return topic;
    }

    /// Its cards, those that could be read.
    public List<ListedCard> cards() {
        return cards;
    }

    /// Its demos.
    public List<Demo> demos() {
        return demos;
    }

    /// Its structures of good answers.
    public List<AnswerStructure> structures() {
        return structures;
    }

    /// Its checks of answers.
    public List<AnswerCheck> checks() {
        return checks;
    }

    /// Lets the plugin explain. If it fails, the draft stands as it is.
    public Explanation explain(Inquiry inquiry) {
        return guard.call(topic.id(), () -> plugin.explain(inquiry), inquiry.draft());
    }
}
