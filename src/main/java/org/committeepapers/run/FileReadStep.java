package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.committeepapers.run.FileReading.Read;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.store.Loads;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/// Reads one file into the store. Where it is, is kept in the transaction of its rows: after a kill it goes on with the
/// row after the last that the store has.
final class FileReadStep<T extends Record> implements ItemStreamReader<Read<T>>, ItemWriter<Read<T>> {

    static final String LOAD = "load";
    private static final String ROWS = "rows";

    private final Loads loads;
    private final MonthInput input;
    private final InputFile<T> file;
    private @Nullable FileReading<T> reading;
    private long load;
    private long rows;

    FileReadStep(Loads loads, MonthInput input, InputFile<T> file) {
        this.loads = loads;
        this.input = input;
        this.file = file;
    }

    @Override
    public void open(ExecutionContext context) {
        FileReading<T> opened = new FileReading<>(input, file);
        reading = opened;
        load = context.getLong(LOAD, 0);
        rows = context.getLong(ROWS, 0);
        if (load == 0) {
            load = loads.begin(
                    input.council().id(),
                    input.month(),
                    file.layout().name(),
                    file.name(),
                    file.sha256(),
                    input.settings());
        }
        for (long done = 0; done < rows; done++) {
            opened.next();
        }
    }

    @Override
    public @Nullable Read<T> read() {
        FileReading<T> opened = Objects.requireNonNull(reading);
        Read<T> next = opened.next();
        if (next == null) {
            loads.finish(load, opened.aboutTheFile());
        } else {
            rows++;
        }
        return next;
    }

    @Override
    public void write(Chunk<? extends Read<T>> chunk) {
        List<StagedRow<T>> read = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Read<T> one : chunk) {
            read.add(one.row());
            issues.addAll(one.issues());
        }
        loads.add(load, file.layout(), read, issues);
    }

    @Override
    public void update(ExecutionContext context) {
        context.putLong(LOAD, load);
        context.putLong(ROWS, rows);
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
