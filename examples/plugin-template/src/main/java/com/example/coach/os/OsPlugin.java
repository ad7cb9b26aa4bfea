package com.example.coach.os;

import coach.api.AnswerCheck;
import coach.api.Bilingual;
import coach.api.CardSource;
import coach.api.Demo;
import coach.api.Topic;
import coach.api.TopicPlugin;

import com.example.coach.os.demo.PageReplacementDemo;

import java.util.List;

/// Operating systems: processes and threads, virtual memory, page replacement.
public final class OsPlugin implements TopicPlugin {
    private static final String ID = "os";

    private final Topic topic =
            Topic.of(OsPlugin.class, ID, new Bilingual("操作系统", "Operating systems"));

    /// Called by [java.util.ServiceLoader].
    public OsPlugin() {}

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public List<CardSource> cards() {
        return CardSource.all(OsPlugin.class, ID);
    }

    @Override
    public List<Demo> demos() {
        return List.of(new PageReplacementDemo());
    }

    @Override
    public List<AnswerCheck> checks() {
        return List.of(new ThreadMemoryCheck());
    }
}
