package org.committeepapers.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.committeepapers.council.Council;
import org.committeepapers.publish.Folders;
import org.committeepapers.publish.IssueReport;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.store.Counts;
import org.committeepapers.store.StoredIssue;
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
        Council council = tools.sources().council(of.council);
        Folders folders = options.folders(council, of.month);
        List<StoredIssue> issues = new ArrayList<>();
        try (Progress progress = terminal.progress(options)) {
            MonthRows rows = new MonthRows(tools.sources(), council, of.month);
            Sources.MonthFiles files = tools.sources().files(council, of.month);
            files.issues().forEach(issue -> issues.add(StoredIssue.of("", issue)));
            for (SourceFile<?> file : files.files()) {
                progress.now("Checking " + file.name());
                Counts counts = rows.read(file, issues);
                progress.note(file.name() + ": " + counts.read() + " rows read, " + counts.used() + " used, "
                        + counts.setAside() + " set aside, " + counts.excludedRows() + " excluded");
            }
            if (!stops(issues)) {
                issues.addAll(rows.warnings());
            }
        }
        Path folder = folders.check();
        IssueReport report = Session.report(new Choice(tools.appendices(), tools.layouts()), council, of.month, issues);
        report.writeTo(folder);
        issues.forEach(issue -> terminal.out().println(issue.message() + " " + issue.remedy()));
        terminal.out().println(report.summary());
        terminal.out().println(folder.resolve(IssueReport.CSV));
        terminal.out().println(folder.resolve(IssueReport.HTML));
        return stops(issues) ? ExitCode.WRONG_INPUT.code() : ExitCode.PUBLISHED.code();
    }

    private static boolean stops(List<StoredIssue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.STOPS);
    }
}
