/// The topic of machine learning.
@org.jspecify.annotations.NullMarked
module coach.plugin.ml {
    requires coach.api;
    requires coach.math;
    requires static org.jspecify;

    provides coach.api.TopicPlugin with
            coach.plugin.ml.MlPlugin;
}
