package coach.core.route;

import coach.api.Term;
import coach.api.Topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Questions that belong to no topic: other subjects, everyday life, the person.
public final class Elsewhere {
    private static final String RESOURCE = "elsewhere.txt";

    /// The topics beside which the questions were written: some of them use these topics' words in
    /// another sense.
    private static final Set<String> WRITTEN_BESIDE = Set.of("bayes", "gametheory", "llm", "ml");

    private Elsewhere() {}

    /// The questions, from the resource beside this class. What another topic that is there names
    /// by a term of its own is its question: a topic on databases takes those on databases.
    public static List<String> questions(List<Topic> topics) {
        List<String> claims =
                topics.stream()
                        .filter(topic -> !WRITTEN_BESIDE.contains(topic.id()))
                        .flatMap(topic -> topic.glossary().terms().stream())
                        .flatMap(Term::names)
                        .map(TermMatcher::fold)
                        .filter(TermMatcher::tells)
                        .toList();
        return all().stream().filter(line -> isUnclaimed(TermMatcher.fold(line), claims)).toList();
    }

    private static boolean isUnclaimed(String line, List<String> claims) {
        return claims.stream().noneMatch(name -> TermMatcher.occurs(name, line));
    }

    private static List<String> all() {
        try (InputStream in = Elsewhere.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
