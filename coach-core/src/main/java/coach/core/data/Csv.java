package coach.core.data;

import coach.api.Bilingual;
import coach.api.CoachException;
import coach.api.Data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvWriteFeature;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads and writes tables as comma-separated values whose first row names the columns.
public final class Csv {
    private static final CsvFactory FACTORY =
            CsvFactory.builder()
                    .enable(CsvReadFeature.WRAP_AS_ARRAY)
                    .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                    .build();

    /// As JSON writes numbers; at most 15 digits before the point, so that names such as 007 and
    /// long account numbers stay as they are.
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?");

    private static final Data NOTHING = new Data.Nothing();

    private Csv() {}

    /// Reads a table: each row below the header becomes a map by the columns' names. A cell that is
    /// written as a number is one, an empty cell is nothing, all else is text. Blank lines are
    /// passed over.
    ///
    /// @param text the table
    /// @param name the file's name for error messages
    /// @throws CoachException if a row is not as long as the header, two columns have one name, or
    ///   a quotation mark is not closed; the message names the line
    public static List<Data> read(String text, String name) {
        var input = new Input(text, name, 0);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input.text())) {
            parser.nextToken(); // the list of all rows
            List<String> header = List.of();
            List<Data> rows = new ArrayList<>();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                int line = parser.currentLocation().getLineNr();
                List<String> cells = cells(parser);
                if (cells.equals(List.of(""))) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(cells, line, input);
                } else {
                    rows.add(row(header, cells, line, input));
                }
            }
            return rows;
        } catch (JacksonException e) {
            throw input.wrong("CSV", e);
        }
    }

    private static List<String> cells(JsonParser parser) {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cells.add(parser.getString());
        }
        return cells;
    }

    private static List<String> header(List<String> cells, int line, Input input) {
        List<String> names = cells.stream().map(String::strip).toList();
        Set<String> known = new HashSet<>();
        for (String name : names) {
            if (name.isEmpty() || !known.add(name)) {
                throw input.wrong(
                        new Bilingual(
                                "表头有空的列名，或有重复的列名：" + name,
                                "the header has an empty name or one name twice: " + name),
                        new Bilingual("请给每一列起不同的名称", "name each column"),
                        line);
            }
        }
        return names;
    }

    private static Data row(List<String> header, List<String> cells, int line, Input input) {
        if (cells.size() != header.size()) {
            throw input.wrong(
                    new Bilingual(
                            "这一行有 " + cells.size() + " 格，表头有 " + header.size() + " 格",
                            "a row has " + cells.size() + " cells, the header " + header.size()),
                    new Bilingual(
                            "请补齐这一行；含逗号的内容要加引号", "fill the row, and quote cells that hold a comma"),
                    line);
        }
        Map<String, Data> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(header.get(i), value(cells.get(i)));
        }
        return new Data.Fields(values);
    }

    private static Data value(String cell) {
        if (cell.isEmpty()) {
            return new Data.Nothing();
        }
        return NUMBER.matcher(cell).matches()
                ? new Data.Number(Double.parseDouble(cell))
                : new Data.Text(cell);
    }

    /// Writes a table. Its columns are the rows' fields in the order in which they first come up; a
    /// list or map within a cell is written as JSON.
    ///
    /// @param rows maps
    /// @throws CoachException if a row is no map
    public static String write(List<Data> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.fields().keySet()));
        StringWriter out = new StringWriter();
        try (JsonGenerator csv = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            line(List.copyOf(columns), csv);
            for (Data row : rows) {
                line(
                        columns.stream().map(name -> cell(row.find(name).orElse(NOTHING))).toList(),
                        csv);
            }
        }
        return out.toString();
    }

    private static void line(List<String> cells, JsonGenerator csv) {
        csv.writeStartArray();
        cells.forEach(csv::writeString);
        csv.writeEndArray();
    }

    private static String cell(Data value) {
        return switch (value) {
            case Data.Nothing() -> "";
            case Data.Text(String text) -> text;
            case Data.Number(double number) when !Double.isFinite(number) -> "";
            case Data.Number _, Data.Flag _, Data.Items _, Data.Fields _ -> Json.line(value);
        };
    }
}
