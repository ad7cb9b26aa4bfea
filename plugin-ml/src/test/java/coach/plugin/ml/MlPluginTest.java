package coach.plugin.ml;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

import java.util.Set;

class MlPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new MlPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }

    /// Cards name these already; whoever builds one deletes it here.
    @Override
    public Set<String> demosElsewhere() {
        return Set.of(
                "backprop",
                "gradient-flow",
                "optimisers",
                "playground",
                "gradient-descent-is-not-bayes"); // the last is of bayes
    }
}
