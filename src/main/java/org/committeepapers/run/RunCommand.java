package org.committeepapers.run;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `papers run`: the monthly run.
@Command(
        name = "run",
        header = "Reads a month's extracts, makes every appendix and paper, and publishes them.",
        description = "Prints the path of each published file.",
        footer = {"", "Example:", "  papers run input-samples/kent-2011 --month 2011-04"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private MonthOption of = new MonthOption();

    @Mixin
    private CommonOptions options = new CommonOptions();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return new MonthCommand(terminal, options, of).make((session, council) -> {
            MonthPublisher publisher = new MonthPublisher(
                    session, council, of.month, session.choice().all(council), null);
            session.monthlyRun().run("run " + council.id() + " " + of.month, council, of.month, publisher);
            return publisher.files();
        });
    }
}
