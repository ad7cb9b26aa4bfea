import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Turns a folder of jars into the runnable distribution: `modules`, `native` and `models`.
///
/// Run by the build, in the build's JDK 25: `java build/Assemble.java OWN_JAR JARS FLAGS MODELS
/// DIST BUILD_TIME`. Jars are copied as they are but for two cases, which are written anew, the
/// same bytes each time:
///
/// - class files older than Java 6 (picocli's) are raised to today's version, for the JVM keeps no
///   older ones in its AOT cache;
/// - ONNX Runtime's natives leave its jar (280 MB for five platforms); those of this platform go to
///   `native`, where they are opened by path instead of being unpacked at each start.
final class Assemble {
    private static final int FIRST_CACHED_VERSION = ClassFile.JAVA_6_VERSION;
    private static final String NATIVES = "ai/onnxruntime/native/";
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path dist;

    private Assemble(Path dist) {
        this.dist = dist;
    }

    static void main(String[] args) throws IOException {
        Assemble assemble = new Assemble(Path.of(args[4]));
        assemble.clear();
        assemble.addModule(Path.of(args[0]));
        for (Path jar : files(Path.of(args[1]))) {
            assemble.addModule(jar);
        }
        assemble.copy(Path.of(args[2]), "");
        assemble.copy(Path.of(args[3]), "models");
        assemble.stamp(Instant.parse(args[5]));
    }

    /// A running coach keeps deleted jars open; overwriting them would pull them away.
    private void clear() throws IOException {
        delete(dist);
        for (String part : List.of("modules", "native", "models")) {
            Files.createDirectories(dist.resolve(part));
        }
    }

    private void copy(Path folder, String part) throws IOException {
        for (Path file : files(folder)) {
            Files.copy(file, dist.resolve(part).resolve(file.getFileName().toString()));
        }
    }

    /// Sources newer than this file call for another build: it bears the time when the build began.
    private void stamp(Instant begin) throws IOException {
        Path stamp = Files.createFile(dist.resolve("stamp"));
        Files.setLastModifiedTime(stamp, FileTime.from(begin));
    }

    private void addModule(Path jar) throws IOException {
        Path target = dist.resolve("modules").resolve(jar.getFileName().toString());
        try (JarFile open = new JarFile(jar.toFile())) {
            List<JarEntry> entries = open.stream().toList();
            if (entries.stream().anyMatch(entry -> entry.getName().startsWith(NATIVES))) {
                rewrite(open, jar, target, entries);
            } else if (isOld(open, entries)) {
                rewrite(open, jar, target, entries);
            } else {
                Files.copy(jar, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static boolean isOld(JarFile jar, List<JarEntry> entries) throws IOException {
        for (JarEntry entry : entries) {
            if (entry.getName().endsWith(".class")
                    && version(bytes(jar, entry)) < FIRST_CACHED_VERSION) {
                return true;
            }
        }
        return false;
    }

    private void rewrite(JarFile jar, Path source, Path target, List<JarEntry> entries)
            throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target));
                var classes = FileSystems.newFileSystem(source)) {
            ClassFile raised = raising(classes.getPath("/"));
            for (JarEntry entry : entries) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] content = bytes(jar, entry);
                if (entry.getName().startsWith(NATIVES)) {
                    unpackNative(entry.getName(), content);
                    continue;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(copy);
                out.write(entry.getName().endsWith(".class") ? raise(raised, content) : content);
                out.closeEntry();
            }
        }
    }

    /// Class files since Java 7 carry stack maps; working them out needs the classes' ancestors.
    private static ClassFile raising(Path classes) {
        ClassHierarchyResolver jar =
                ClassHierarchyResolver.ofResourceParsing(
                        name -> {
                            try {
                                String file =
                                        name.packageName().replace('.', '/')
                                                + "/"
                                                + name.displayName();
                                Path found = classes.resolve(file + ".class");
                                return Files.exists(found) ? Files.newInputStream(found) : null;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        return ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(
                        jar.orElse(ClassHierarchyResolver.defaultResolver())),
                StackMapsOption.GENERATE_STACK_MAPS,
                ConstantPoolSharingOption.NEW_POOL); // else method bodies are copied as they are
    }

    private static byte[] raise(ClassFile classFile, byte[] content) {
        if (version(content) >= FIRST_CACHED_VERSION) {
            return content;
        }
        var version = ClassFileVersion.of(ClassFile.latestMajorVersion(), 0);
        return classFile.transformClass(
                classFile.parse(content),
                ClassTransform.dropping(element -> element instanceof ClassFileVersion)
                        .andThen(ClassTransform.transformingMethodBodies(CodeBuilder::with))
                        .andThen(ClassTransform.endHandler(builder -> builder.with(version))));
    }

    private static int version(byte[] content) {
        return (content[6] & 0xff) << 8 | content[7] & 0xff;
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private void unpackNative(String name, byte[] content) throws IOException {
        String inPlatform = NATIVES + platform() + "/";
        if (name.startsWith(inPlatform) && !name.contains(".dSYM/")) {
            Files.write(
                    dist.resolve("native").resolve(name.substring(inPlatform.length())), content);
        }
    }

    /// This platform as ONNX Runtime names it.
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os =
                system.startsWith("mac") ? "osx" : system.startsWith("windows") ? "win" : "linux";
        return os + (System.getProperty("os.arch").equals("aarch64") ? "-aarch64" : "-x64");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
