package coach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import coach.api.CoachException;
import coach.api.Language;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

class SyntaxTest {
    private final Texts texts = new Texts(Language.EN, anyText());
    private final Syntax syntax = new Syntax("try", texts);

    @Test
    void readsOptionsAndParameters() {
        Argument<Boolean> lexical = syntax.flag("--lexical");
        Argument<Boolean> watch = syntax.flag("--watch");
        Argument<Optional<Path>> out = syntax.option("-o", "OUT", Path::of);
        Argument<List<Path>> notes = syntax.options("--notes", "PATH", Path::of);
        Argument<String> query = syntax.words("QUERY");
        parse("--lexical", "--notes", "a", "gradient", "--notes=b c", "descent");
        assertEquals(
                List.of(
                        true,
                        false,
                        Optional.empty(),
                        List.of(Path.of("a"), Path.of("b c")),
                        "gradient descent"),
                List.of(lexical.get(), watch.get(), out.get(), notes.get(), query.get()));
    }

    @Test
    void parametersFollowTheirOrder() {
        Argument<String> first = syntax.parameter("KIND", Function.identity());
        Argument<Optional<Integer>> second = syntax.optionalParameter("N", Integer::valueOf);
        parse("stages", "12");
        assertEquals(List.of("stages", Optional.of(12)), List.of(first.get(), second.get()));
    }

    @Test
    void aDashIsAParameterAndAfterTwoDashesAllIs() {
        Argument<List<String>> files = syntax.parameters("FILE", Function.identity());
        parse("-", "--", "--odd", "@name");
        assertEquals(List.of("-", "--odd", "@name"), files.get());
    }

    @Test
    void aValueThatCannotBeReadIsAWrongCall() {
        syntax.option("--steps", "N", Integer::valueOf);
        parse("--steps", "three");
        assertThrows(CoachException.class, syntax::check);
    }

    private void parse(String... arguments) {
        Usage.of(syntax, texts).parseArgs(arguments);
    }

    private static Properties anyText() {
        return new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public String getProperty(String key) {
                return key;
            }
        };
    }
}
