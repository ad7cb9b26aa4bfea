package coach.plugin.bayes;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

class BayesPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new BayesPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }
}
