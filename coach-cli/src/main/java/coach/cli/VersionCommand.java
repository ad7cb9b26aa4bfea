package coach.cli;

import coach.api.Data;

import java.util.LinkedHashMap;
import java.util.Map;

/// `coach version`: says what runs here, for reports of bugs.
final class VersionCommand implements CoachCommand {

    VersionCommand(Syntax syntax) {}

    @Override
    public int run(Session session) {
        Map<String, String> parts = parts(session);
        session.report(() -> document(parts), () -> text(parts));
        return ExitCode.DONE;
    }

    /// The version that the build gave this module.
    static String version() {
        return VersionCommand.class.getModule().getDescriptor().rawVersion().orElse("?");
    }

    /// The operating system and the processor's architecture.
    static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static Map<String, String> parts(Session session) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("coach", version());
        parts.put("java", Runtime.version().toString());
        parts.put("system", system());
        parts.put("home", session.home().toString());
        return parts;
    }

    private static Data document(Map<String, String> parts) {
        Map<String, Data> fields = new LinkedHashMap<>();
        parts.forEach((name, value) -> fields.put(name, Data.of(value)));
        return new Data.Fields(fields);
    }

    private static String text(Map<String, String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, value) -> text.append("%-7s %s%n".formatted(name, value)));
        return text.toString().stripTrailing();
    }
}
