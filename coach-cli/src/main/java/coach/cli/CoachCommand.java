package coach.cli;

/// A command of the coach, one class a command.
///
/// Its constructor takes a [Syntax] and declares options and parameters, keeping each as an
/// [Argument]; `run` reads them and does the work. A command catches nothing: [Failures] turns a
/// [coach.api.CoachException] into a line on stderr and an exit code, anything else is a bug. Texts
/// of help stand in `texts_zh.properties` and `texts_en.properties`: `NAME` describes the command,
/// `NAME.OPTION` (without dashes) and `NAME.PARAMETER` its arguments.
interface CoachCommand {

    /// Does what the command is for.
    ///
    /// @return [ExitCode#DONE], or [ExitCode#PARTLY] if some records failed or a threshold was
    ///   missed
    int run(Session session);
}
