package org.committeepapers.extract;

import java.util.List;

/// What is wrong with the header row of a file.
public sealed interface HeaderFault {

    /// None of the first rows looks like the header row.
    ///
    /// @param rows how many were searched
    record NoHeaderRow(int rows) implements HeaderFault {}

    /// @param header the one that is not there
    /// @param row where the other headers stand
    /// @param nearest headers of that row that are like it, nearest first
    record Missing(String header, long row, List<String> nearest) implements HeaderFault {}

    /// @param letter of its column, as Excel shows it
    /// @param nearest known headers that are like it, nearest first
    record Unknown(String header, String letter, long row, List<String> nearest) implements HeaderFault {}

    /// @param letters of the columns that carry the same header
    record Repeated(String header, List<String> letters, long row) implements HeaderFault {}
}
