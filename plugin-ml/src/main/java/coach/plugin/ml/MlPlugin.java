package coach.plugin.ml;

import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Topic;
import coach.api.TopicPlugin;

import java.util.List;

/// Machine learning: its cards and its glossary.
public final class MlPlugin implements TopicPlugin {
    private static final String ID = "ml";

    private final Topic topic =
            Topic.of(MlPlugin.class, ID, new Bilingual("机器学习", "Machine learning"));

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public List<CardSource> cards() {
        return CardSource.all(MlPlugin.class, ID);
    }
}
