/// Turns notes into answers and grades. Launchers meet it through [coach.core.Coach].
@org.jspecify.annotations.NullMarked
module coach.core {
    requires transitive coach.api;
    requires com.google.common;
    requires com.microsoft.onnxruntime;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires static org.jspecify;
    requires org.jsoup;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;

    exports coach.core;
    // What Coach takes and gives.
    exports coach.core.card;
    exports coach.core.event;
    exports coach.core.explain to
            coach.cli;
    exports coach.core.index;
    exports coach.core.notes;
    exports coach.core.plugin;
    exports coach.core.route;
    exports coach.core.text;
    exports coach.core.data to
            coach.bench,
            coach.cli,
            coach.testkit;
    exports coach.core.formula to
            coach.cli;
    exports coach.core.markdown to
            coach.cli;
    exports coach.core.report to
            coach.cli;

    opens coach.core.event to
            com.google.common; // the bus finds @Subscribe by reflection

    uses coach.api.TopicPlugin;
    uses coach.api.event.CoachListener;
}
