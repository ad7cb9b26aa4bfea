/// The `coach` command.
@org.jspecify.annotations.NullMarked
module coach.cli {
    requires coach.core;
    requires info.picocli;
    requires static org.jspecify;

    provides System.LoggerFinder with
            coach.cli.Loggers;
}
