package coach.core.data;

import coach.api.CoachException;
import coach.api.Data;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes JSON as [Data].
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private Json() {}

    /// Reads one JSON document.
    ///
    /// @param text the document
    /// @param name the file's name for error messages
    /// @throws CoachException if it is no JSON; the message names the line
    public static Data read(String text, String name) {
        return read(text, name, 0);
    }

    /// Reads JSON lines: one document a line; blank lines are passed over.
    ///
    /// @throws CoachException if a line is no JSON; the message names the line
    public static List<Data> readLines(String text, String name) {
        List<Data> documents = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                documents.add(read(line, name, number));
            }
            number++;
        }
        return documents;
    }

    private static Data read(String text, String name, int linesBefore) {
        var input = new Input(text, name, linesBefore);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input.text())) {
            parser.nextToken();
            return new Tree(parser, input).only("JSON");
        } catch (JacksonException e) {
            throw input.wrong("JSON", e);
        }
    }

    /// Writes a document on one line.
    public static String line(Data data) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(data, json);
        }
        return out.toString();
    }

    /// Writes a document over several lines, for people too.
    public static String pretty(Data data) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), out)) {
            write(data, json);
        }
        return out.toString();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static void write(Data data, JsonGenerator json) {
        switch (data) {
            case Data.Number(double value) -> number(value, json);
            case Data.Text(String value) -> json.writeString(value);
            case Data.Flag(boolean value) -> json.writeBoolean(value);
            case Data.Nothing() -> json.writeNull();
            case Data.Items(var values) -> {
                json.writeStartArray();
                values.forEach(value -> write(value, json));
                json.writeEndArray();
            }
            case Data.Fields(var values) -> {
                json.writeStartObject();
                values.forEach(
                        (name, value) -> {
                            json.writeName(name);
                            write(value, json);
                        });
                json.writeEndObject();
            }
        }
    }

    /// Whole numbers are written without a point; JSON has no infinity, so that becomes null.
    private static void number(double value, JsonGenerator json) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }
}
