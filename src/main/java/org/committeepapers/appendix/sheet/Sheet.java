package org.committeepapers.appendix.sheet;

import java.util.List;
import java.util.Map;
import org.committeepapers.appendix.sheet.Form.Narrows;
import org.committeepapers.appendix.sheet.Form.OneOf;
import org.committeepapers.appendix.sheet.Form.Said;
import org.jspecify.annotations.Nullable;

/// An appendix as it is declared: rows and columns, and nothing else. A cell is a measure, seen through the narrowing
/// of
/// its row and of its column.
///
/// @param title what it shows and as at when
/// @param page `landscape` where a table needs the width
/// @param source the extracts that its tables are made from
/// @param scope what the whole appendix narrows; unsaid: the roles of the council's groups, the last twelve months
/// @param figures what sentences name: a measure and what narrows it
/// @param lead the sentences before the tables
/// @param tables by name, which is the name of their file and unique among all appendices of a council
/// @param charts by id
public record Sheet(
        @Said String title,
        @Nullable @OneOf({"portrait", "landscape"}) String page,
        @Said String source,
        @Narrows Map<String, String> scope,
        Map<String, SheetFigure> figures,
        List<SheetSentence> lead,
        Map<String, SheetTable> tables,
        Map<String, SheetChart> charts) {

    boolean landscape() {
        return "landscape".equals(page);
    }
}
