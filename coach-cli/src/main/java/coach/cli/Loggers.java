package coach.cli;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// Says warnings and errors of the coach and of the JDK on the error stream, a line each.
///
/// Being there saves time: without a finder in a module, the JDK looks for one in every jar.
public final class Loggers extends System.LoggerFinder {
    @Override
    public System.Logger getLogger(String name, Module module) {
        return new Lines(name);
    }

    private record Lines(String name) implements System.Logger {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level != Level.OFF && level.compareTo(Level.WARNING) >= 0;
        }

        @Override
        public void log(
                Level level, @Nullable ResourceBundle bundle, String message, Throwable thrown) {
            say(level, localized(bundle, message) + ": " + thrown);
        }

        @Override
        public void log(
                Level level,
                @Nullable ResourceBundle bundle,
                String format,
                @Nullable Object... parameters) {
            String text = localized(bundle, format);
            say(level, parameters.length == 0 ? text : MessageFormat.format(text, parameters));
        }

        private static String localized(@Nullable ResourceBundle bundle, String key) {
            return bundle != null && bundle.containsKey(key) ? bundle.getString(key) : key;
        }

        private void say(Level level, String text) {
            if (isLoggable(level)) {
                System.err.println("coach: " + text);
            }
        }
    }
}
