package coach.plugin.ml;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

class MlPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new MlPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }
}
