package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.committeepapers.appendix.sheet.SheetFault;
import org.committeepapers.council.Council;
import org.committeepapers.paper.AppendixTests;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.IssueReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `papers check`: reads the extracts and says what is wrong with them. Touches neither store nor published set.
@Command(
        name = "check",
        header = "Reads and checks a month's extracts and publishes nothing.",
        description = "Prints the issues and writes them to OUTPUT/<council>/<month>.check/issues.csv and issues.html.",
        footer = {"", "Example:", "  papers check input-samples/kent-2011 --month 2011-04"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private MonthOption of = new MonthOption();

    @Mixin
    private CommonOptions options = new CommonOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Tools tools = terminal.tools().get();
        Subject subject = Subject.of(tools, of.council);
        Council council = subject.council();
        Folders folders = options.folders(council, of.month);
        Choice choice = subject.choice();
        tryAppendices(subject);
        Check check = new Check(tools, choice, council, of.month);
        try (Progress progress = terminal.progress(options)) {
            check.read(progress);
        }
        Path folder = folders.check();
        IssueReport report = Session.report(choice, council, of.month, check.issues());
        report.writeTo(folder);
        check.issues().forEach(issue -> terminal.out().println(issue.message() + " " + issue.remedy()));
        terminal.out().println(report.summary());
        terminal.out().println(folder.resolve(IssueReport.CSV));
        terminal.out().println(folder.resolve(IssueReport.HTML));
        check.requireAppendices();
        return check.isUsable() ? ExitCode.PUBLISHED.code() : ExitCode.WRONG_INPUT.code();
    }

    /// The council's own tests of appendices.
    private static void tryAppendices(Subject subject) {
        List<SheetFault> failures = AppendixTests.failures(subject.council(), subject.appendices());
        if (!failures.isEmpty()) {
            throw new WrongInputException(subject.council().id() + " has tests of appendices that fail:\n"
                    + failures.stream().map(SheetFault::toString).collect(Collectors.joining("\n")));
        }
    }
}
