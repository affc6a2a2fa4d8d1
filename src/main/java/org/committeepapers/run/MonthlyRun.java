package org.committeepapers.run;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthChecks;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.MonthReader;
import org.committeepapers.publish.Sha256;
import org.committeepapers.staging.NoSuchMonthException;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.Loads;
import org.committeepapers.store.StoredIssue;

/// The monthly job: every file of the month is read, the month accepted, then it is computed and published.
final class MonthlyRun {

    private final Session session;
    private final Council council;
    private final YearMonth month;
    private final Loads loads;

    MonthlyRun(Session session, Council council, YearMonth month) {
        this.session = session;
        this.council = council;
        this.month = month;
        this.loads = session.loads();
    }

    /// Reads the month's files, and those of months before that the store does not hold as they are now; then calls the
    /// publisher.
    ///
    /// @throws RefusedException when the extracts cannot be used; the store's months stand as they were
    /// @throws Exception what the publisher threw
    void run(Publishing publishing) throws Exception {
        List<MonthInput> inputs = inputs();
        inputs.getLast().requireFiles();
        FileLoads held = new FileLoads(loads.current(council.id()));
        inputs.removeIf(input -> !input.month().equals(month) && held.has(input));
        run("run", inputs, publishing);
    }

    /// Reads those files that the store does not hold as they are now, and calls the publisher. A month whose folder is
    /// gone or emptied is taken as the store has it.
    ///
    /// @param name what is made: a run that failed goes on only with another of its name
    void refresh(String name, Publishing publishing) throws Exception {
        List<FileLoad> current = loads.current(council.id());
        FileLoads held = new FileLoads(current);
        List<MonthInput> inputs;
        try {
            inputs = inputs();
        } catch (NoSuchMonthException gone) {
            if (!held.hasMonth(month)) {
                throw gone;
            }
            inputs = new ArrayList<>();
        }
        inputs.removeIf(input -> held.has(input) || (input.files().isEmpty() && held.hasMonth(input.month())));
        if (inputs.isEmpty()) {
            publishing.compute();
            publishing.publish();
        } else {
            run(name, inputs, publishing);
        }
    }

    private List<MonthInput> inputs() throws IOException {
        return new ArrayList<>(MonthInput.upTo(month, session.tools().sources(), council));
    }

    /// The files that the store holds.
    private record FileLoads(List<FileLoad> current) {
        boolean has(MonthInput input) {
            return input.isHeldAs(current);
        }

        boolean hasMonth(YearMonth month) {
            return current.stream().anyMatch(load -> load.month().equals(month));
        }
    }

    private void run(String name, List<MonthInput> inputs, Publishing publishing) throws Exception {
        String fingerprint = inputs.stream()
                .map(input -> input.settings() + "\n" + input.fingerprint())
                .collect(Collectors.joining());
        BatchJob job = new BatchJob(session.store());
        RunParameters parameters = job.attempt(new RunParameters(
                name + " " + council.id() + " " + month, council.id(), month, Sha256.of(fingerprint), 1));
        for (MonthInput input : inputs) {
            addReading(job, parameters, input);
        }
        job.always("compute", publishing::compute);
        job.always("publish", publishing::publish);
        job.run(parameters);
    }

    private void addReading(BatchJob job, RunParameters parameters, MonthInput input) {
        Map<String, InputFile<?>> steps = new LinkedHashMap<>();
        for (InputFile<?> file : input.files()) {
            String step = "read " + input.month() + " " + file.layout().name();
            steps.put(step, file);
            job.read(step, new FileReadStep<>(loads, input, file));
        }
        job.inTransaction("accept " + input.month(), () -> {
            session.progress().now("Checking " + input.month());
            List<Long> read = steps.keySet().stream()
                    .map(step -> job.loadOf(parameters, step))
                    .toList();
            accept(input, read);
        });
    }

    private void accept(MonthInput input, List<Long> read) {
        List<FileLoad> files = read.stream().map(loads::get).toList();
        List<StoredIssue> issues = new ArrayList<>(loads.issues(files));
        input.issues().forEach(issue -> issues.add(StoredIssue.of("", issue)));
        refuse(input, issues);
        loads.accept(council.id(), input.month(), read);
        List<Issue> together = MonthChecks.of(checked(input), names(files));
        together.forEach(issue -> issues.add(StoredIssue.of(MonthChecks.layout(issue, names(files)), issue)));
        refuse(input, issues);
        keep(files, input.issues());
        keep(files, together);
    }

    private static void refuse(MonthInput input, List<StoredIssue> issues) {
        if (RefusedException.isDue(issues)) {
            throw new RefusedException(input.month(), issues);
        }
    }

    private MonthData checked(MonthInput input) {
        return new MonthReader(loads, session.tools().layouts())
                .read(council, input.month(), List.of(MonthChecks.needs()));
    }

    private static Map<String, String> names(List<FileLoad> files) {
        return files.stream().collect(Collectors.toMap(FileLoad::layout, FileLoad::fileName));
    }

    /// Each issue belongs to a file: its own, else the first.
    private void keep(List<FileLoad> files, List<? extends Issue> issues) {
        Map<Long, List<Issue>> byFile = new LinkedHashMap<>();
        for (Issue issue : issues) {
            files.stream()
                    .filter(file -> file.fileName().equals(issue.place().file()))
                    .findFirst()
                    .or(() -> files.stream().findFirst())
                    .ifPresent(file -> byFile.computeIfAbsent(file.id(), _ -> new ArrayList<>())
                            .add(issue));
        }
        byFile.forEach(loads::addIssues);
    }

    /// What follows once the month is in the store.
    interface Publishing {

        void compute() throws Exception;

        void publish() throws Exception;
    }
}
