package coach.plugin.bayes;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

import java.util.Set;

class BayesPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new BayesPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }

    /// Cards name these already; whoever builds one deletes it here.
    @Override
    public Set<String> demosElsewhere() {
        return Set.of(
                "theorem",
                "likelihood",
                "conjugate",
                "naive-bayes",
                "bayes-net",
                "mcmc",
                "gradient-descent-is-not-bayes");
    }
}
