/// The topic of language models.
@org.jspecify.annotations.NullMarked
module coach.plugin.llm {
    requires coach.api;
    requires coach.math;
    requires static org.jspecify;

    provides coach.api.TopicPlugin with
            coach.plugin.llm.LlmPlugin;
}
