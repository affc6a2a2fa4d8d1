package org.committeepapers.run;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import org.committeepapers.council.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command `papers`.
@Command(
        name = "papers",
        header = "Makes committee papers from a council's monthly HR extracts.",
        footer = {"", "Example:", "  papers run input-samples/kent-2011 --month 2011-04"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(
                System.out,
                System.err,
                Boolean.getBoolean("papers.terminal"),
                Boolean.getBoolean("papers.aligned"),
                Tools::load);
        System.exit(run(terminal, arguments));
    }

    /// @return the exit code
    static int run(Terminal terminal, String... arguments) {
        CommandLine papers = new CommandLine(new Application())
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new AppendixCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new ListCommand(terminal));
        papers.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
        papers.setErr(new PrintWriter(terminal.err(), true, terminal.err().charset()));
        papers.setParameterExceptionHandler((wrong, given) -> usage(terminal, wrong));
        papers.setExecutionExceptionHandler((failure, command, parsed) -> failed(terminal, command, failure));
        return papers.execute(arguments);
    }

    private static int usage(Terminal terminal, ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        terminal.err().println("papers: " + words(wrong));
        terminal.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_COMMAND_LINE.code();
    }

    /// One line: what is wrong, what would be right, and what was probably meant.
    private static String words(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage());
        }
        CommandLine command = wrong.getCommandLine();
        String of = command.getCommandSpec().qualifiedName();
        String typed = unmatched.getUnmatched().getFirst().replaceFirst("=.*", "");
        Set<String> known = typed.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return known.isEmpty()
                ? "\"" + typed + "\" is one argument more than " + of + " takes."
                : "There is no " + (typed.startsWith("-") ? "option" : "command") + " \"" + typed + "\" of " + of
                        + ". Expected one of " + String.join(", ", known) + "." + Nearest.question(typed, known);
    }

    private static int failed(Terminal terminal, CommandLine command, Throwable failure) {
        Path output = command.getCommandSpec().findOption("--output").getValue();
        terminal.err().println(Failures.line(output, failure));
        return ExitCode.of(failure).code();
    }
}
