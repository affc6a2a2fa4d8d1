package org.committeepapers.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// The command as an officer's script sees it: what it printed, and how it ended.
///
/// @param out standard output, whole
/// @param err standard error, whole
public record Command(int code, String out, String err) {

    /// Runs `papers` in this process, not on a terminal.
    public static Command papers(Object... arguments) {
        return papers(UnaryOperator.identity(), arguments);
    }

    /// Runs `papers` with other tools than those it comes with.
    public static Command papers(UnaryOperator<Tools> changed, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                () -> changed.apply(Tools.load()));
        int code = Application.run(
                terminal, Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Command(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// What was said on standard error, progress left out: the lines from `papers:` on.
    public String complaint() {
        int at = ("\n" + err).indexOf("\npapers: ");
        return at < 0 ? "" : err.substring(at);
    }

    /// Standard output, line by line.
    public List<String> lines() {
        return out.lines().toList();
    }
}
