package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.Counts;
import org.committeepapers.store.Loads;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/// Reads one file into the store. Where it is, is kept in the transaction of its rows: after a kill it goes on with the
/// row after the last that the store has.
final class FileReadStep<T extends Record> implements ItemStreamReader<RowOutcome<T>>, ItemWriter<RowOutcome<T>> {

    static final String LOAD = "load";
    private static final String OUTCOMES = "outcomes";

    private final Sources sources;
    private final Loads loads;
    private final MonthInput input;
    private final MonthInput.HashedFile<T> file;
    private Sources.@Nullable Rows<T> rows;
    private long load;
    private long outcomes;

    FileReadStep(Sources sources, Loads loads, MonthInput input, MonthInput.HashedFile<T> file) {
        this.sources = sources;
        this.loads = loads;
        this.input = input;
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        Sources.Rows<T> opened = sources.open(input.council(), input.month(), file.source());
        rows = opened;
        load = context.getLong(LOAD, 0);
        outcomes = context.getLong(OUTCOMES, 0);
        if (load == 0) {
            load = loads.begin(
                    input.council().id(),
                    input.month(),
                    file.source().layout().name(),
                    file.source().name(),
                    file.sha256());
        }
        for (long done = 0; done < outcomes; done++) {
            opened.next();
        }
    }

    @Override
    public @Nullable RowOutcome<T> read() {
        RowOutcome<T> next = Objects.requireNonNull(rows).next();
        if (next != null) {
            outcomes++;
        }
        return next;
    }

    @Override
    public void write(Chunk<? extends RowOutcome<T>> chunk) {
        List<T> used = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        Counts counts = Counts.NONE;
        for (RowOutcome<T> outcome : chunk) {
            if (outcome.row() != null) {
                used.add(outcome.row());
            }
            issues.addAll(outcome.issues());
            counts = counts.plus(outcome.counts());
        }
        loads.add(load, file.source().layout(), used, issues, counts);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(LOAD, load);
        context.putLong(OUTCOMES, outcomes);
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }
}
