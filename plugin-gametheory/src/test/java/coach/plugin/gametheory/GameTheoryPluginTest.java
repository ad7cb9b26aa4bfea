package coach.plugin.gametheory;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

class GameTheoryPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new GameTheoryPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }
}
