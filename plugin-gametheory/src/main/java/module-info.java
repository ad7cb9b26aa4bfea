/// The topic of game theory.
@org.jspecify.annotations.NullMarked
module coach.plugin.gametheory {
    requires coach.api;
    requires ojalgo;
    requires static org.jspecify;

    provides coach.api.TopicPlugin with
            coach.plugin.gametheory.GameTheoryPlugin;
}
