package coach.plugin.gametheory;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

import java.util.Set;

class GameTheoryPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new GameTheoryPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }

    /// Cards name these already; whoever builds one deletes it here.
    @Override
    public Set<String> demosElsewhere() {
        return Set.of(
                "bimatrix",
                "bayesian-stackelberg",
                "security",
                "duopoly",
                "price-leadership",
                "federated",
                "federated-three-level",
                "game-tree");
    }
}
