package coach.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The JSON Schemas of `docs/schema`, which refer to one another by file name.
final class Schemas {
    /// Not opened by anyone: it stands for the folder.
    private static final String BASE = "https://schema.invalid/";

    private final Path folder;
    private final SchemaRegistry registry;

    Schemas(Path folder) {
        this.folder = folder;
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::text));
    }

    /// What is wrong with a document; nothing if it keeps its schema.
    ///
    /// @param name the schema's file name without `.schema.json`
    List<String> errors(String name, String document) {
        var schema = registry.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private String text(String location) {
        try {
            return Files.readString(folder.resolve(location.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
