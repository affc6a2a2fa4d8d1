package org.committeepapers.run;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.committeepapers.council.Council;
import org.committeepapers.staging.issue.Issue;
import org.jspecify.annotations.Nullable;

/// The council's files, as a run reads them.
public interface Sources {

    /// @throws NoInputException when there is no such folder
    /// @throws WrongInputException when what it says cannot be used
    Council council(Path folder);

    /// The months a council has folders for, oldest first.
    List<YearMonth> months(Council council);

    /// The extracts of a month's folder and the council's reference files.
    ///
    /// @throws NoInputException when there is no folder for the month
    MonthFiles files(Council council, YearMonth month);

    /// The files that say how extracts are read: council.yaml, org-units.csv, mappings.
    List<Path> settings(Council council);

    /// Opens a file. Reading it twice gives the same outcomes in the same order.
    <T extends Record> Rows<T> open(Council council, YearMonth month, SourceFile<T> file);

    /// What lies in a month's folder.
    ///
    /// @param issues files of which it is not clear what they are
    record MonthFiles(List<SourceFile<?>> files, List<? extends Issue> issues) {}

    /// The rows of an open file.
    interface Rows<T extends Record> extends AutoCloseable {

        /// The next outcome; null after the last.
        @Nullable
        RowOutcome<T> next();

        @Override
        void close();
    }
}
