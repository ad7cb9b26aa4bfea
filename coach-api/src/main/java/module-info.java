/// The words that topic plugins and the coach share: notes, cards, explanations, grades, demos and
/// the figures that demos describe. A plugin needs this module and nothing else.
@org.jspecify.annotations.NullMarked
module coach.api {
    requires static org.jspecify;

    exports coach.api;
    exports coach.api.event;
    exports coach.api.figure;
}
