package coach.core.notes;

import coach.core.notes.Shape.Bullet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before the words of a line: a bullet, a number, a box.
///
/// @param bullet its kind
/// @param number a numbered item's number, else 0
/// @param words the words after it
record Marker(Bullet bullet, int number, String words) {
    private static final Pattern BULLET =
            Pattern.compile("([-*+•·◦▪‣●○–—▸▹▶►■□◆◇]|\\\\item)(?:\\s+|$)(.*)");
    private static final Pattern TIGHT =
            Pattern.compile("([-•·●○])(?=[\\p{IsHan}【「(（\"“*\\[])(.*)");
    private static final Pattern STRONG_NUMBER =
            Pattern.compile("\\*\\*(\\d{1,3}[.)、])\\*\\*\\s*(\\S.*)");
    private static final Pattern TASK = Pattern.compile("(\\[[ xX]\\](?=\\s|$)|[☐☑☒□])\\s*(.*)");
    private static final Pattern DEFINITION = Pattern.compile(":\\s+(.*)");

    /// The marker of a line.
    ///
    /// @param text the line without the space around it
    static Marker of(String text) {
        Matcher strong = STRONG_NUMBER.matcher(text);
        if (strong.matches()) {
            return of(strong.group(1) + " " + strong.group(2));
        }
        return task(text)
                .or(() -> bullet(text))
                .or(() -> number(text))
                .or(() -> definition(text))
                .orElse(new Marker(Bullet.NONE, 0, text));
    }

    private static Optional<Marker> task(String text) {
        Matcher task = TASK.matcher(text);
        return task.matches()
                ? Optional.of(
                        new Marker(
                                task.group(1).matches("\\[ \\]|[☐□]") ? Bullet.TASK : Bullet.DONE,
                                0,
                                task.group(2)))
                : Optional.empty();
    }

    /// A box or a number may stand behind a bullet; two stars are emphasis, not a bullet.
    private static Optional<Marker> bullet(String text) {
        if (text.startsWith("**")) {
            return Optional.empty();
        }
        Matcher bullet = BULLET.matcher(text);
        Matcher tight = TIGHT.matcher(text);
        boolean spaced = bullet.matches();
        if (!spaced && (text.startsWith("*") || !tight.matches())) {
            return Optional.empty();
        }
        String words = spaced ? bullet.group(2) : tight.group(2);
        return task(words).or(() -> number(words)).or(() -> Optional.of(dash(words)));
    }

    private static Marker dash(String words) {
        return new Marker(Bullet.DASH, 0, words);
    }

    private static Optional<Marker> number(String text) {
        return Numeral.before(text)
                .map(number -> new Marker(Bullet.NUMBER, number.value(), number.words()));
    }

    private static Optional<Marker> definition(String text) {
        Matcher definition = DEFINITION.matcher(text);
        return definition.matches()
                ? Optional.of(new Marker(Bullet.DEFINITION, 0, definition.group(1)))
                : Optional.empty();
    }
}
