package coach.core.plugin;

import coach.api.TopicPlugin;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes plugins as strangers do: compiles a module against the API and jars it into a folder.
public final class PluginFolder {
    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    private final Path plugins;
    private final Path work;

    /// A source file of a module.
    public record Source(String path, String text) {}

    /// @param plugins where the plugins' folders are made
    /// @param work where they are compiled
    public PluginFolder(Path plugins, Path work) {
        this.plugins = plugins;
        this.work = work;
    }

    /// A module with one topic; the body of its class may override what a plugin does.
    ///
    /// @return the jar
    public Path topic(String folder, String id, String body) throws IOException {
        String name = "stranger." + folder;
        return jar(
                folder,
                folder + ".jar",
                new Source(
                        "module-info.java",
                        "module %s { requires coach.api; provides coach.api.TopicPlugin with %s.Door; }"
                                .formatted(name, name)),
                door(name, id, body));
    }

    /// The class of a topic.
    static Source door(String name, String id, String body) {
        return new Source(
                name.replace('.', '/') + "/Door.java",
                """
                package %s;
                import coach.api.*;
                import java.util.*;
                public class Door implements TopicPlugin {
                    public Topic topic() {
                        return new Topic("%s", new Bilingual("题", "T"), Glossary.NONE, List.of());
                    }
                    %s
                }
                """
                        .formatted(name, id, body));
    }

    /// Compiles sources and jars the classes.
    Path jar(String folder, String file, Source... sources) throws IOException {
        Path in = Files.createDirectories(work.resolve(folder).resolve(file));
        Path out = Files.createDirectories(in.resolve("classes"));
        List<String> files =
                Stream.of(sources).map(source -> write(in.resolve(source.path()), source)).toList();
        Path beside = Files.createDirectories(plugins.resolve(folder));
        compile(api() + File.pathSeparator + beside, files, out);
        Path jar = beside.resolve(file);
        pack(out, jar);
        return jar;
    }

    private static String write(Path file, Source source) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source.text()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(String modules, List<String> files, Path out) {
        var said = new StringWriter();
        var print = new PrintWriter(said);
        String[] options = {"-p", modules, "-proc:none", "-d", out.toString()};
        String[] all = Stream.concat(Stream.of(options), files.stream()).toArray(String[]::new);
        if (JAVAC.run(print, print, all) != 0) {
            throw new IllegalArgumentException(said.toString());
        }
    }

    /// Where the API's classes lie.
    private static String api() {
        try {
            var source = TopicPlugin.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Puts one more file into a jar.
    static void add(Path jar, String name, byte[] bytes) throws IOException {
        try (FileSystem packed = FileSystems.newFileSystem(jar)) {
            Path file = packed.getPath(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                packed.putNextEntry(new JarEntry(name));
                Files.copy(file, packed);
            }
        }
    }
}
