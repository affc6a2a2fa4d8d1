package org.committeepapers.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of an extract as text, before anybody knows what it means.
///
/// @param file name of the file, without folders
/// @param sheet the worksheet, null for CSV
/// @param number as the officer's program counts it, from 1; for CSV the line on which the row begins
/// @param cells stripped of the space around them; blank cells at the end may be missing
public record ExtractRow(String file, @Nullable String sheet, long number, List<String> cells) {

    public ExtractRow {
        cells = List.copyOf(cells);
    }

    /// The text of a column counted from 0, blank where the row ends before it.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /// Columns from the first to the last that is not blank.
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }
}
