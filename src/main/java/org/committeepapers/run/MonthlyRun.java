package org.committeepapers.run;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthChecks;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.MonthReader;
import org.committeepapers.publish.Sha256;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Issue.Severity;
import org.committeepapers.store.FileLoad;
import org.committeepapers.store.Loads;
import org.committeepapers.store.Store;
import org.committeepapers.store.StoredIssue;

/// The monthly job: every file of the month is read, the month accepted, then it is computed and published.
///
/// The month that is asked for is always read. Months before it are read where the store does not hold their files.
final class MonthlyRun {

    private final Store store;
    private final Loads loads;
    private final Sources sources;
    private final Map<String, Layout<?>> layouts;
    private final Progress progress;

    MonthlyRun(Store store, Sources sources, List<Layout<?>> layouts, Progress progress) {
        this.store = store;
        this.loads = new Loads(store);
        this.sources = sources;
        this.layouts = layouts.stream().collect(Collectors.toMap(Layout::name, Function.identity()));
        this.progress = progress;
    }

    /// Reads what is to be read, then calls the publisher.
    ///
    /// @param name what is made: a run that failed goes on only with another of its name
    /// @throws RefusedException when the extracts cannot be used; the store's months stand as they were
    /// @throws Exception what the publisher threw
    void run(String name, Council council, YearMonth month, Publishing publishing) throws Exception {
        List<MonthInput> inputs = inputs(council, month);
        String fingerprint = Product.VERSION + "\n" + MonthInput.settings(sources.settings(council))
                + inputs.stream().map(MonthInput::fingerprint).collect(Collectors.joining());
        BatchJob job = new BatchJob(store);
        RunParameters parameters = job.attempt(new RunParameters(name, council.id(), month, Sha256.of(fingerprint), 1));
        for (MonthInput input : inputs) {
            addReading(job, parameters, input);
        }
        job.always("compute", publishing::compute);
        job.always("publish", publishing::publish);
        job.run(parameters);
    }

    private List<MonthInput> inputs(Council council, YearMonth month) throws IOException {
        List<FileLoad> current = loads.current(council.id());
        List<MonthInput> inputs = new ArrayList<>();
        for (YearMonth earlier : sources.months(council)) {
            if (earlier.isBefore(month)) {
                MonthInput input = MonthInput.of(sources, council, earlier).withoutReferences();
                if (!input.files().isEmpty() && !input.heldAs(current, layouts)) {
                    inputs.add(input);
                }
            }
        }
        inputs.add(MonthInput.of(sources, council, month));
        return inputs;
    }

    private void addReading(BatchJob job, RunParameters parameters, MonthInput input) {
        Map<String, MonthInput.HashedFile<?>> steps = new LinkedHashMap<>();
        for (MonthInput.HashedFile<?> file : input.files()) {
            String step = "read " + input.month() + " " + file.source().layout().name();
            steps.put(step, file);
            job.read(step, new FileReadStep<>(sources, loads, input, file));
        }
        job.inTransaction("accept " + input.month(), () -> {
            progress.now("Checking " + input.month());
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
        if (issues.stream().map(Issue::severity).anyMatch(Severity.STOPS::equals)) {
            throw new RefusedException(input.month(), issues);
        }
        read.forEach(loads::finish);
        if (!read.isEmpty()) {
            loads.addIssues(read.getFirst(), input.issues());
        }
        loads.accept(input.council().id(), input.month(), read);
        warn(input, files);
    }

    /// Adds what the month's rows show together, in the same transaction: each warning belongs to a file.
    private void warn(MonthInput input, List<FileLoad> files) {
        MonthData month = new MonthReader(loads, layouts.values())
                .read(input.council(), input.month(), List.of(MonthChecks.needs()));
        Map<String, String> names = files.stream().collect(Collectors.toMap(FileLoad::layout, FileLoad::fileName));
        List<Issue> warnings = MonthChecks.of(month, names);
        for (FileLoad file : files) {
            loads.addIssues(
                    file.id(),
                    warnings.stream()
                            .filter(warning -> warning.place().file().equals(file.fileName()))
                            .toList());
        }
    }

    /// What follows once the month is in the store.
    interface Publishing {

        void compute() throws Exception;

        void publish() throws Exception;
    }
}
