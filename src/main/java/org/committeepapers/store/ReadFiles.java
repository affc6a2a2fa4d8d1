package org.committeepapers.store;

import java.util.List;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.LeftOut;
import org.committeepapers.staging.StagedRow;

/// The files of councils that were read, with their rows: in the store, or in memory for a check that leaves no trace.
public interface ReadFiles {

    /// The files that a council's figures are made of, by month and layout.
    List<FileLoad> current(String council);

    /// The used rows of a file with the places where they stand, in the order of the file. Warnings are not kept with
    /// them, and a row of an old store stands at row 0.
    <T extends Record> List<StagedRow.Used<T>> rows(Layout<T> layout, FileLoad file);

    /// The rows of a file that no figure counts, blank ones apart.
    List<LeftOut> leftOut(FileLoad file);
}
