package org.committeepapers.staging.issue;

import org.jspecify.annotations.Nullable;

/// Where in the council's files something is wrong.
///
/// @param file name of the file, without folders
/// @param sheet the worksheet, null for CSV
/// @param row as the officer's program counts it, from 1; null where the whole file is meant
/// @param column the header in the council's file; null where the whole row is meant
public record Place(
        String file,
        @Nullable String sheet,
        @Nullable Long row,
        @Nullable String column) {

    /// In words: `leavers.csv, row 12, column Leaving Date`.
    @Override
    public String toString() {
        return file
                + (sheet == null ? "" : ", sheet " + sheet)
                + (row == null ? "" : ", row " + row)
                + (column == null ? "" : ", column " + column);
    }
}
