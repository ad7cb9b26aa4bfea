/// What every plugin, ours or others', must pass.
@org.jspecify.annotations.NullMarked
module coach.testkit {
    requires transitive coach.api;
    requires coach.core;
    requires static org.jspecify;
    requires transitive org.junit.jupiter.api;

    exports coach.testkit;
}
