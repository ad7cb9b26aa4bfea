package coach.cli;

/// Starts the `coach` command.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("coach 0.1.0");
        }
    }
}
