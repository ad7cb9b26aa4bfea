/// The `coach` command, one class a command.
package coach.cli;
