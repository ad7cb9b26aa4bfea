import com.google.googlejavaformat.java.Main;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds every Java file below the current folder to google-java-format with four spaces.
///
/// `check` lists the files that differ and fails; `apply` rewrites them; `off` leaves them, for
/// builds by the launcher. Run by the build as `mvn validate`, and by hand as `mvn -N validate
/// -Dcoach.format=apply`.
final class Format {
    private Format() {}

    static void main(String[] args) throws Exception {
        if (args[0].equals("off")) {
            return;
        }
        boolean apply = args[0].equals("apply");
        var command = new ArrayList<>(List.of("--aosp"));
        command.addAll(
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Format::isOurs)
                    .map(Path::toString)
                    .sorted()
                    .forEach(command::add);
        }
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new Main(out, err, System.in).format(command.toArray(String[]::new));
        if (code != 0) {
            System.err.println(
                    "Files above are not formatted; mend: mvn -N validate -Dcoach.format=apply");
        }
        System.exit(code);
    }

    private static boolean isOurs(Path file) {
        for (Path part : file) {
            String name = part.toString();
            if (name.equals("target") || name.startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
