package coach.core.data;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Data;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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
            throw wrong(
                    new Bilingual(kind + " 文档之后还有文字", "text follows the " + kind + " document"),
                    new Bilingual("请只留一个文档", "keep one document"));
        }
        return data;
    }

    private Data value() {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw wrong(
                    new Bilingual("别名代指了别的值", "an alias stands for something else"),
                    new Bilingual("请把值直接写出来", "write the value out"));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Data.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Data.Flag(true);
            case VALUE_FALSE -> new Data.Flag(false);
            case VALUE_NULL -> new Data.Nothing();
            case null, default ->
                    throw wrong(
                            new Bilingual("缺少一个值", "a value is missing"),
                            new Bilingual("请补上", "add it"));
        };
    }

    private Data number() {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw wrong(
                    new Bilingual(
                            "数字太大：" + parser.getString(),
                            "the number is too large: " + parser.getString()),
                    new Bilingual("请改小一些", "write a smaller one"));
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

    private CoachException wrong(Bilingual message, Bilingual remedy) {
        return input.wrong(message, remedy, parser.currentTokenLocation().getLineNr());
    }
}
