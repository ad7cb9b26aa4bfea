package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.Language;
import coach.api.Role;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/coach/cli");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z.]+)\"[,)]");

    /// A key that reaches `say` by a detour stands as a literal all the same.
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(sorted(Texts.in(Language.ZH).keys()), sorted(Texts.in(Language.EN).keys()));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyHasAText() throws IOException {
        Set<String> used = new TreeSet<>(Set.of("coach", "usage.option", "usage.command"));
        used.add("usage.argument"); // these three are put together from the kind of the failure
        for (Role role : Role.values()) {
            used.add("role." + role.name().toLowerCase(Locale.ROOT));
        }
        used.addAll(keysInSources());
        used.addAll(keysOfCommands());
        assertEquals(used, sorted(Texts.in(Language.EN).keys()));
    }

    @Test
    void whatIsGivenIsPutIn() {
        Properties texts = new Properties();
        texts.setProperty("greeting", "{1}, {0}!");
        assertEquals("hello, {1}!", new Texts(Language.EN, texts).say("greeting", "{1}", "hello"));
    }

    @Test
    void anUnknownKeyIsABug() {
        assertThrows(IllegalArgumentException.class, () -> Texts.in(Language.EN).say("no.such"));
    }

    private static Set<String> keysInSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                SAID.matcher(source).results().forEach(found -> keys.add(found.group(1)));
                LITERAL.matcher(source)
                        .results()
                        .map(found -> found.group(1))
                        .filter(Texts.in(Language.EN).keys()::contains)
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    /// Declaring asks for the texts of a command and its arguments.
    private static Set<String> keysOfCommands() {
        Set<String> asked = new TreeSet<>();
        Properties recording =
                new Properties() {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String getProperty(String key) {
                        asked.add(key);
                        return key;
                    }
                };
        Texts texts = new Texts(Language.EN, recording);
        Stream.concat(Commands.NAMES.stream(), Stream.of(Commands.REHEARSE))
                .forEach(name -> Commands.create(name, new Syntax(name, texts)));
        return asked;
    }

    private static Set<String> sorted(Set<String> keys) {
        return new TreeSet<>(keys);
    }
}
