package coach.plugin.llm;

import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Topic;
import coach.api.TopicPlugin;

import java.util.List;

/// Language models: its cards and its glossary.
public final class LlmPlugin implements TopicPlugin {
    private static final String ID = "llm";

    private final Topic topic =
            Topic.of(LlmPlugin.class, ID, new Bilingual("语言模型", "Language models"));

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public List<CardSource> cards() {
        return CardSource.all(LlmPlugin.class, ID);
    }
}
