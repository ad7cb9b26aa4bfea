package coach.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the house to its plan, `docs/plan.md`: floors, one library a room, no cycles, closed
/// doors.
class PlanTest {
    private static final List<String> API =
            List.of("coach.api.figure", "coach.api", "coach.api.event");
    private static final List<String> CORE =
            Stream.of(
                            "event",
                            "data",
                            "markdown",
                            "formula",
                            "text",
                            "notes",
                            "card",
                            "index",
                            "route",
                            "plugin",
                            "explain",
                            "grade",
                            "practice",
                            "figure",
                            "report")
                    .map("coach.core."::concat)
                    .toList();
    private static final List<String> PLUGINS = List.of("ml", "gametheory", "llm", "bayes");

    /// Which packages of ours each package may use, itself aside.
    private static final Map<String, Set<String>> PLAN = plan();

    private static final Path HOUSE = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MODULES =
            List.of(
                    "coach-api",
                    "coach-math",
                    "coach-core",
                    "coach-testkit",
                    "plugin-ml",
                    "plugin-gametheory",
                    "plugin-llm",
                    "plugin-bayes",
                    "coach-cli");

    /// Modules that hold no code that others build on, or are built after this test. Benchmarks may
    /// name the libraries that they measure.
    private static final Set<String> BESIDE = Set.of("coach-bench", "coach-desktop", "coach-spark");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPaths(MODULES.stream().map(PlanTest::classes).toList());

    private static Map<String, Set<String>> plan() {
        Map<String, Set<String>> plan = new TreeMap<>();
        floor(plan, API, Set.of());
        floor(plan, List.of("coach.math"), Set.of());
        List<String> core = new ArrayList<>(CORE);
        core.add("coach.core");
        floor(plan, core, API);
        List<String> coreAndApi = new ArrayList<>(API);
        coreAndApi.addAll(core);
        floor(plan, List.of("coach.testkit"), coreAndApi);
        floor(plan, List.of("coach.cli.terminal", "coach.cli.figure", "coach.cli"), coreAndApi);
        for (String plugin : PLUGINS) {
            String door = "coach.plugin." + plugin;
            floor(plan, List.of(door + ".math"), List.of("coach.math"));
            List<String> ground = new ArrayList<>(API);
            ground.addAll(List.of("coach.math", door + ".math"));
            floor(plan, List.of(door + ".demo", door), ground);
        }
        return plan;
    }

    /// Adds rooms of one floor, each of which may use those before it and the floors below.
    private static void floor(
            Map<String, Set<String>> plan, List<String> rooms, Collection<String> below) {
        Set<String> open = new TreeSet<>(below);
        for (String room : rooms) {
            plan.put(room, Set.copyOf(open));
            open.add(room);
        }
    }

    private static Path classes(String module) {
        return HOUSE.resolve(module).resolve("target").resolve("classes");
    }

    @Test
    void everyModuleOfTheReactorStandsInThePlan() throws IOException {
        Set<String> listed = new TreeSet<>(MODULES);
        listed.addAll(BESIDE);

        assertEquals(
                Set.of(),
                Pattern.compile("<module>([^<]+)</module>")
                        .matcher(Files.readString(HOUSE.resolve("pom.xml")))
                        .results()
                        .map(found -> found.group(1))
                        .filter(module -> !listed.contains(module))
                        .collect(Collectors.toSet()),
                "put these modules into the plan: docs/plan.md and PlanTest");
    }

    @Test
    void everyPackageStandsInThePlan() {
        Set<String> unknown = new TreeSet<>();
        CLASSES.forEach(type -> unknown.add(type.getPackageName()));
        unknown.removeAll(PLAN.keySet());
        unknown.remove(""); // module-info

        assertEquals(Set.of(), unknown, "put these packages into the plan: docs/plan.md, PlanTest");
    }

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (to.startsWith("coach.")
                        && !to.equals(type.getPackageName())
                        && !PLAN.getOrDefault(type.getPackageName(), Set.of()).contains(to)) {
                    wrong.add(
                            type.getPackageName()
                                    + " uses "
                                    + to
                                    + ": "
                                    + dependency.getDescription());
                }
            }
        }

        assertEquals(List.of(), List.copyOf(wrong));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    library,               room
                    com.google.common..,   coach.core.event
                    tools.jackson..,       coach.core.data
                    org.commonmark..,      coach.core.markdown
                    org.jsoup..,           coach.core.markdown
                    ai.onnxruntime..,      coach.core.text
                    org.apache.lucene..,   coach.core.index
                    picocli..,             coach.cli..
                    org.junit..,           coach.testkit
                    """,
            useHeadersInDisplayName = true)
    void oneLibraryLivesInOneRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycles() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            return name.startsWith("coach.") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void coreAndPluginsNeverNameEachOther() {
        noClasses()
                .that()
                .resideInAPackage("coach.core..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("coach.plugin..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("coach.plugin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("coach.core..")
                .check(CLASSES);
    }

    @Test
    void theApisSignaturesHoldTypesOfTheJdkAndItsOwnOnly() throws ClassNotFoundException {
        Set<String> foreign = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (API.contains(type.getPackageName()) && isVisible(type.getModifiers())) {
                Class<?> reflected = Class.forName(type.getName());
                signatures(reflected)
                        .flatMap(PlanTest::classes)
                        .filter(used -> !isJdkOrApi(used))
                        .forEach(used -> foreign.add(type.getName() + ": " + used.getName()));
            }
        }

        assertEquals(Set.of(), foreign);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC)
                || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isJdkOrApi(Class<?> type) {
        String module = type.getModule().getName();
        return API.contains(type.getPackageName()) || module != null && module.startsWith("java.");
    }

    /// Every type that a class' visible declaration names.
    private static Stream<Type> signatures(Class<?> type) {
        Stream.Builder<Type> named = Stream.builder();
        Stream.of(type.getGenericInterfaces()).forEach(named);
        Stream.of(type.getTypeParameters()).forEach(named);
        if (type.getGenericSuperclass() != null) {
            named.add(type.getGenericSuperclass());
        }
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers())) {
                named.add(field.getGenericType());
            }
        }
        Stream.concat(
                        Stream.of(type.getDeclaredMethods()),
                        Stream.of(type.getDeclaredConstructors()))
                .filter(member -> isVisible(member.getModifiers()))
                .forEach(member -> signature(member, named));
        return named.build();
    }

    private static void signature(Executable member, Stream.Builder<Type> named) {
        Stream.of(member.getGenericParameterTypes()).forEach(named);
        Stream.of(member.getGenericExceptionTypes()).forEach(named);
        Stream.of(member.getTypeParameters()).forEach(named);
        Stream.of(member.getAnnotations()).map(each -> (Type) each.annotationType()).forEach(named);
        if (member instanceof Method method) {
            named.add(method.getGenericReturnType());
        }
    }

    /// The classes within a type.
    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> plain when plain.isArray() -> classes(plain.getComponentType());
            case Class<?> plain -> plain.isPrimitive() ? Stream.of() : Stream.of(plain);
            case ParameterizedType generic ->
                    Stream.concat(
                            classes(generic.getRawType()),
                            Stream.of(generic.getActualTypeArguments()).flatMap(PlanTest::classes));
            case GenericArrayType array -> classes(array.getGenericComponentType());
            case WildcardType wildcard ->
                    Stream.concat(
                                    Stream.of(wildcard.getUpperBounds()),
                                    Stream.of(wildcard.getLowerBounds()))
                            .flatMap(PlanTest::classes);
            case TypeVariable<?> variable ->
                    Stream.of(variable.getBounds())
                            .filter(bound -> !bound.getTypeName().contains(variable.getName()))
                            .flatMap(PlanTest::classes);
            default -> throw new IllegalArgumentException("a new kind of type: " + type);
        };
    }

    @Test
    void pluginsOpenNoDoorButTheirMathToTheBenchmarks() throws IOException {
        for (String plugin : PLUGINS) {
            ModuleDescriptor module = descriptor("plugin-" + plugin);

            assertEquals(
                    List.of(),
                    module.exports().stream()
                            .filter(
                                    export ->
                                            !export.source()
                                                            .equals(
                                                                    "coach.plugin."
                                                                            + plugin
                                                                            + ".math")
                                                    || !export.targets()
                                                            .equals(Set.of("coach.bench")))
                            .toList(),
                    module.name());
            assertEquals(Set.of(), module.opens(), module.name());
        }
    }

    @Test
    void servicesOnTheClassPathAreThoseOfTheModulePath() throws IOException {
        for (String module : MODULES) {
            Map<String, List<String>> provided = new TreeMap<>();
            for (ModuleDescriptor.Provides provides : descriptor(module).provides()) {
                provided.put(provides.service(), provides.providers());
            }

            assertEquals(provided, services(module), module);
        }
    }

    private static ModuleDescriptor descriptor(String module) throws IOException {
        try (InputStream in = Files.newInputStream(classes(module).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Map<String, List<String>> services(String module) throws IOException {
        Map<String, List<String>> services = new TreeMap<>();
        Path folder = classes(module).resolve("META-INF").resolve("services");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    services.put(file.getFileName().toString(), Files.readAllLines(file));
                }
            }
        }
        return services;
    }
}
