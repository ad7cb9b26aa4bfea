package coach.plugin.gametheory;

import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Topic;
import coach.api.TopicPlugin;

import java.util.List;

/// Game theory: its cards and its glossary.
public final class GameTheoryPlugin implements TopicPlugin {
    private static final String ID = "gametheory";

    private final Topic topic =
            Topic.of(GameTheoryPlugin.class, ID, new Bilingual("博弈论", "Game theory"));

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public List<CardSource> cards() {
        return CardSource.all(GameTheoryPlugin.class, ID);
    }
}
