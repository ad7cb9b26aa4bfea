package coach.cli.sample;

import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Glossary;
import coach.api.Topic;
import coach.api.TopicPlugin;

import java.util.List;

/// A topic with one card, whose third line is wrong.
public final class BadCardPlugin implements TopicPlugin {
    @Override
    public Topic topic() {
        return new Topic(
                "os", new Bilingual("操作系统", "Operating systems"), Glossary.NONE, List.of());
    }

    @Override
    public List<CardSource> cards() {
        return List.of(
                new CardSource(
                        "os/paging.md",
                        """
                        ---
                        id: os/paging
                        kind: {riddle
                        ---
                        # 什么是分页？ | What is paging?
                        """));
    }
}
