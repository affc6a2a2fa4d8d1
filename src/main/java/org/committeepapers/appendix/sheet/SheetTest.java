package org.committeepapers.appendix.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An example of an appendix: the rows of a month, and what it must print of them.
///
/// @param test what it shows, in words
/// @param council whose units, codes and rules the rows follow; unsaid in a council's own folder
/// @param month the reporting month, e.g. `2011-04`
/// @param given by layout, the rows by our names for its columns; a layout without rows was sent and holds none
public record SheetTest(
        String test,
        @Nullable String council,
        String month,
        Map<String, List<Map<String, String>>> given,
        List<Expected> expect) {

    /// What a cell must print.
    ///
    /// @param row as an explanation finds it: its first cell, all its labels, or `#3`
    /// @param column its key or heading
    /// @param is the figure or words as its CSV has them
    /// @param missing words that the reason of a missing figure holds
    public record Expected(
            @Nullable String table,
            String row,
            String column,
            @Nullable String is,
            @Nullable String missing) {}

    /// The tests of a file.
    @Form.FromList("tests")
    record All(List<SheetTest> tests) {}
}
