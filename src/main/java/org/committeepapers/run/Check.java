package org.committeepapers.run;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthChecks;
import org.committeepapers.month.MonthReader;
import org.committeepapers.month.Needs;
import org.committeepapers.paper.Appendices;
import org.committeepapers.run.Edition.Chosen;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.StoredIssue;
import org.jspecify.annotations.Nullable;

/// Everything that a run of a month does before it prints, with nothing kept: it ends as the run would.
final class Check {

    private final Tools tools;
    private final Choice choice;
    private final Council council;
    private final YearMonth month;
    private final MemoryFiles files = new MemoryFiles();
    private final List<StoredIssue> issues = new ArrayList<>();
    private @Nullable NoInputException lacking;

    Check(Tools tools, Choice choice, Council council, YearMonth month) {
        this.tools = tools;
        this.choice = choice;
        this.council = council;
        this.month = month;
    }

    /// Reads the month and those before it. Of these only what stops is told.
    void read(Progress progress) throws IOException {
        Appendices.unlisted(council).forEach(slug -> issues.add(Choice.notListed(slug)));
        List<MonthInput> inputs = MonthInput.upTo(month, tools.sources(), council);
        inputs.getLast().requireFiles();
        for (MonthInput input : inputs) {
            boolean asked = input.month().equals(month);
            List<StoredIssue> found = read(input, asked ? progress : progress.silent());
            if (asked || RefusedException.isDue(found)) {
                issues.addAll(found);
            }
        }
        if (!RefusedException.isDue(issues)) {
            make();
        }
    }

    private List<StoredIssue> read(MonthInput input, Progress progress) {
        List<StoredIssue> found = new ArrayList<>();
        input.issues().forEach(issue -> found.add(StoredIssue.of("", issue)));
        Map<String, String> names = new HashMap<>();
        for (InputFile<?> file : input.files()) {
            progress.now("Checking " + file.name());
            FileLoad read = files.read(input, file, found);
            names.put(read.layout(), read.fileName());
            progress.note(choice.outcome(council, read));
        }
        if (!RefusedException.isDue(found)) {
            for (Issue issue :
                    MonthChecks.of(reader().read(council, input.month(), List.of(MonthChecks.needs())), names)) {
                found.add(StoredIssue.of(MonthChecks.layout(issue, names), issue));
            }
        }
        return found;
    }

    private void make() {
        List<Chosen> all = choice.all(council);
        List<Needs> needs = all.stream().map(one -> one.appendix().needs()).toList();
        try {
            choice.make(all, List.of(), reader().read(council, month, needs))
                    .notMade()
                    .forEach(one -> issues.add(Choice.issue(one)));
        } catch (NoInputException required) {
            lacking = required;
        }
    }

    private MonthReader reader() {
        return new MonthReader(files, tools.layouts());
    }

    /// What was found, in the order of the files.
    List<StoredIssue> issues() {
        return List.copyOf(issues);
    }

    /// Whether the extracts could be used.
    boolean isUsable() {
        return !RefusedException.isDue(issues);
    }

    /// @throws NoInputException when an appendix would not be made that has to be
    void requireAppendices() {
        if (lacking != null) {
            throw lacking;
        }
    }
}
