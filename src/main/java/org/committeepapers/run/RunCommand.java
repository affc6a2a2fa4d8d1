package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.committeepapers.run.CouncilMonths.CouncilMonth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `papers run`: the monthly run, of one council or of several after one another.
@Command(
        name = "run",
        header = "Reads a month's extracts, makes every appendix and paper, and publishes them.",
        description = {
            "Prints the path of each published file. Of several councils each is run, whatever becomes of the others;"
                    + " the exit code is that of the first that was not published."
        },
        footer = {
            "",
            "Examples:",
            "  papers run input-samples/kent-2011 --month 2011-04",
            "  papers run --all input-samples"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "COUNCIL",
            arity = "1..*",
            description = "the folder of a council, or of several, e.g. input-samples/kent-2011")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            defaultValue = "${env:PAPERS_MONTH}",
            converter = MonthConverter.class,
            description = "the reporting month, e.g. 2011-04 (environment: PAPERS_MONTH)")
    private @Nullable YearMonth month;

    @Option(
            names = "--all",
            description = "every council in the given folders, each for its newest month or for --month")
    private boolean all;

    @Mixin
    private CommonOptions options = new CommonOptions();

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<CouncilMonth> wanted = wanted();
        if (wanted.size() == 1) {
            return run(wanted.getFirst());
        }
        ExitCode worst = ExitCode.PUBLISHED;
        for (CouncilMonth one : wanted) {
            ExitCode ended = tryToRun(one);
            worst = worst == ExitCode.PUBLISHED ? ended : worst;
        }
        return worst.code();
    }

    private List<CouncilMonth> wanted() throws IOException {
        if (all) {
            return CouncilMonths.within(folders, month);
        }
        if (month == null) {
            throw new UsageException("Missing required option: '--month=YYYY-MM'. With --all it may be left out.");
        }
        YearMonth given = month;
        // of input-samples/* the shell names plain files as well
        return folders.stream()
                .filter(folder -> folders.size() == 1 || !Files.isRegularFile(folder))
                .map(folder -> new CouncilMonth(folder, given))
                .toList();
    }

    private ExitCode tryToRun(CouncilMonth one) {
        try {
            run(one);
            return ExitCode.PUBLISHED;
        } catch (Exception failure) {
            ExitCode exit = ExitCode.of(failure);
            terminal.err().println(Failures.line(options.output, failure));
            return exit;
        }
    }

    private int run(CouncilMonth one) throws Exception {
        YearMonth of = one.month();
        return new MonthCommand(terminal, options, one.folder(), of).make((session, council) -> {
            MonthPublisher publisher = MonthPublisher.all(session, council, of);
            new MonthlyRun(session, council, of).run(publisher);
            return publisher.files();
        });
    }
}
