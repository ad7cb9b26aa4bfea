package com.example.coach.os;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

/// Every topic keeps these promises; a failure says what to do.
class OsPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new OsPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }
}
