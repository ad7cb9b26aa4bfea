/// Measures the coach beside named peers and limits. `coach bench NAME` finds the measurement NAME
/// as the tool `coach-bench-NAME`.
@org.jspecify.annotations.NullMarked
module coach.bench {
    requires coach.core;
    requires java.management;
    requires org.apache.lucene.core;
    requires static org.jspecify;

    provides java.util.spi.ToolProvider with
            coach.bench.IndexBench;
}
