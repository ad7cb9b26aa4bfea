package coach.plugin.bayes;

import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Topic;
import coach.api.TopicPlugin;

import java.util.List;

/// Bayes: its cards and its glossary.
public final class BayesPlugin implements TopicPlugin {
    private static final String ID = "bayes";

    private final Topic topic = Topic.of(BayesPlugin.class, ID, new Bilingual("贝叶斯", "Bayes"));

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public List<CardSource> cards() {
        return CardSource.all(BayesPlugin.class, ID);
    }
}
