package coach.core.data;

import coach.api.CoachException;
import coach.api.Data;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds a tree out of a parser's tokens.
///
/// @param parser stands on the tree's first token
/// @param input what the parser reads
record Tree(JsonParser parser, Input input) {

    /// The tree, if nothing follows it.
    ///
    /// @param kind what the text is written in
    Data only(String kind) {
        Data data = value();
        if (parser.nextToken() != null) {
            throw wrong("text follows the " + kind + " document", "keep one document");
        }
        return data;
    }

    private Data value() {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw wrong("an alias stands for something else", "write the value out");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Data.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Data.Flag(true);
            case VALUE_FALSE -> new Data.Flag(false);
            case VALUE_NULL -> new Data.Nothing();
            case null, default -> throw new StreamReadException(parser, "a value is missing");
        };
    }

    private Data number() {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw wrong("the number is too large: " + parser.getString(), "write a smaller one");
        }
        return new Data.Number(value);
    }

    private Data fields() {
        Map<String, Data> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value());
        }
        return new Data.Fields(values);
    }

    private Data items() {
        List<Data> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new Data.Items(values);
    }

    private CoachException wrong(String message, String remedy) {
        return input.wrong(message, remedy, parser.currentTokenLocation().getLineNr());
    }
}
