package coach.core.data;

import coach.api.CoachException;
import coach.api.Data;
import coach.api.Place;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// placeholder until merge
public final class Yaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private Yaml() {}

    /// placeholder
    public static Data read(String text, String name, int linesBefore) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return new Data.Fields(Map.of());
            }
            return value(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw CoachException.input(
                    "this is no YAML: " + e.getOriginalMessage(),
                    "correct the line",
                    new Place(name, linesBefore + line, linesBefore + line));
        }
    }

    private static Data value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Data> values = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String field = parser.currentName();
                    parser.nextToken();
                    values.put(field, value(parser));
                }
                yield new Data.Fields(values);
            }
            case START_ARRAY -> {
                List<Data> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    values.add(value(parser));
                }
                yield new Data.Items(values);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Data.of(parser.getDoubleValue());
            case VALUE_TRUE -> new Data.Flag(true);
            case VALUE_FALSE -> new Data.Flag(false);
            case VALUE_NULL -> new Data.Nothing();
            default -> Data.of(parser.getString());
        };
    }
}
