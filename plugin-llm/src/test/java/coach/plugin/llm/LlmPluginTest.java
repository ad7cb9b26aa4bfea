package coach.plugin.llm;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

class LlmPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new LlmPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }
}
