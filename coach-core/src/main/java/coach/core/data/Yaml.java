package coach.core.data;

import coach.api.CoachException;
import coach.api.Data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

import java.util.Map;

/// Reads YAML, such as the front matter of cards and notes, as [Data].
public final class Yaml {
    private static final TokenStreamFactory FACTORY =
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Yaml() {}

    /// Reads one YAML document; an empty one is a map without fields. Dates are texts.
    ///
    /// @param text the document, without the lines that fence it
    /// @param name the file's name for error messages
    /// @param linesBefore how many lines of the file stand before the document
    /// @throws CoachException if it is no YAML, holds an alias or a second document; the message
    ///   names the line
    public static Data read(String text, String name, int linesBefore) {
        var input = new Input(text, name, linesBefore);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input.text())) {
            if (parser.nextToken() == null) {
                return new Data.Fields(Map.of());
            }
            return new Tree(parser, input).only("YAML");
        } catch (JacksonException e) {
            throw input.wrong("YAML", e);
        }
    }
}
