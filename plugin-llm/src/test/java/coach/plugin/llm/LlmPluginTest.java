package coach.plugin.llm;

import coach.api.TopicPlugin;
import coach.testkit.TopicPluginContract;

import java.util.Set;

class LlmPluginTest implements TopicPluginContract {
    private static final TopicPlugin PLUGIN = new LlmPlugin();

    @Override
    public TopicPlugin plugin() {
        return PLUGIN;
    }

    /// Cards name these already; whoever builds one deletes it here.
    @Override
    public Set<String> demosElsewhere() {
        return Set.of("sampler", "next-token", "prompt-lab", "pretraining", "api-compare");
    }
}
