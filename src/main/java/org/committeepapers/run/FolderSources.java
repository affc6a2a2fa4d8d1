package org.committeepapers.run;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.committeepapers.council.Council;
import org.committeepapers.council.CouncilFolder;
import org.committeepapers.council.CouncilFolderException;
import org.committeepapers.council.NoSuchCouncilException;
import org.committeepapers.staging.ExtractReader;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.MonthFolder;
import org.committeepapers.staging.NoSuchMonthException;
import org.committeepapers.staging.StagedRow;
import org.committeepapers.staging.issue.Issue;
import org.jspecify.annotations.Nullable;

/// The council's files as they lie in its folder.
@AutoService(Sources.class)
public final class FolderSources implements Sources {

    @Override
    public Council council(Path folder) {
        try {
            return CouncilFolder.read(folder);
        } catch (NoSuchCouncilException missing) {
            throw new NoInputException(sentence(missing));
        } catch (CouncilFolderException wrong) {
            throw new WrongInputException(sentence(wrong));
        }
    }

    @Override
    public List<YearMonth> months(Council council) {
        try (Stream<Path> children = Files.list(council.folder())) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-(0[1-9]|1[0-2])"))
                    .map(YearMonth::parse)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public MonthFiles files(Council council, YearMonth month) {
        try {
            MonthFolder folder = MonthFolder.of(council, month);
            List<SourceFile<?>> files = new ArrayList<>();
            for (Map.Entry<Layout<?>, Path> file : folder.files().entrySet()) {
                files.add(new SourceFile<>(file.getValue(), file.getKey()));
            }
            return new MonthFiles(files, folder.issues());
        } catch (NoSuchMonthException missing) {
            throw new NoInputException(sentence(missing));
        }
    }

    @Override
    public List<Path> settings(Council council) {
        List<Path> settings = new ArrayList<>();
        settings.add(council.folder().resolve("council.yaml"));
        settings.add(council.folder().resolve("org-units.csv"));
        for (String folder : List.of("codes", "columns")) {
            settings.addAll(files(council.folder().resolve(folder)));
        }
        return settings;
    }

    private static String sentence(RuntimeException fault) {
        String words = String.valueOf(fault.getMessage());
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public <T extends Record> Rows<T> open(Council council, YearMonth month, SourceFile<T> file) {
        return new StagedRows<>(ExtractReader.open(council, month, file.layout(), file.path()));
    }

    /// The rows of a reader; what is wrong with the file as a whole comes last.
    private static final class StagedRows<T extends Record> implements Rows<T> {

        private final ExtractReader<T> reader;
        private boolean ended;

        StagedRows(ExtractReader<T> reader) {
            this.reader = reader;
        }

        @Override
        public @Nullable RowOutcome<T> next() {
            StagedRow<T> row = ended ? null : reader.next();
            if (row != null) {
                return outcome(row);
            }
            List<Issue> issues = ended ? List.of() : reader.fileIssues();
            ended = true;
            return issues.isEmpty() ? null : RowOutcome.aboutTheFile(issues);
        }

        private static <T extends Record> RowOutcome<T> outcome(StagedRow<T> row) {
            return switch (row) {
                case StagedRow.Used<T>(var _, var _, T used, List<Issue> warnings) -> RowOutcome.used(used, warnings);
                case StagedRow.SetAside<T>(var _, var _, List<Issue> issues, var _) -> RowOutcome.setAside(issues);
                case StagedRow.Excluded<T>(var _, var _, String rule, var _) -> RowOutcome.excluded(rule);
            };
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
