/// The topic of Bayes.
@org.jspecify.annotations.NullMarked
module coach.plugin.bayes {
    requires coach.api;
    requires coach.math;
    requires static org.jspecify;

    provides coach.api.TopicPlugin with
            coach.plugin.bayes.BayesPlugin;
}
