package coach.core.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// The weights of the router's logistic regression. They speak of features that every topic has, so
/// a new topic needs no training.
///
/// @param topic one weight a feature of a topic, in the order of [Features#TOPIC]
/// @param none one weight a feature of belonging nowhere, in the order of [Features#NONE]
public record Weights(List<Double> topic, List<Double> none) {
    /// Trained with the similarity of meanings.
    private static final Weights BY_MEANING = read("weights.properties");

    /// Trained on words alone, for when there are no models.
    private static final Weights BY_WORDS = read("weights-words.properties");

    public Weights {
        topic = List.copyOf(topic);
        none = List.copyOf(none);
    }

    static Weights trained() {
        return BY_MEANING;
    }

    static Weights trainedOnWords() {
        return BY_WORDS;
    }

    private static Weights read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Weights(
                read(properties, "topic", Features.TOPIC), read(properties, "none", Features.NONE));
    }

    private static List<Double> read(Properties properties, String prefix, List<String> names) {
        return names.stream()
                .map(name -> properties.getProperty(prefix + "." + name))
                .map(Double::valueOf)
                .toList();
    }

    /// The text of the resource.
    public String text() {
        StringBuilder out = new StringBuilder("# Written by the training of the router.\n");
        append(out, "topic", Features.TOPIC, topic);
        append(out, "none", Features.NONE, none);
        return out.toString();
    }

    private static void append(
            StringBuilder out, String prefix, List<String> names, List<Double> values) {
        for (int i = 0; i < names.size(); i++) {
            out.append(
                    String.format(
                            Locale.ROOT, "%s.%s=%.6f\n", prefix, names.get(i), values.get(i)));
        }
    }
}
