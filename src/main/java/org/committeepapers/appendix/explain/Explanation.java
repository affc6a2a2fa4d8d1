package org.committeepapers.appendix.explain;

import java.util.Map;
import java.util.Optional;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.month.MonthData;
import org.jspecify.annotations.Nullable;

/// What a printed cell counts.
///
/// @param exact the figure before it was rounded; null where the cell holds none
/// @param operand what it is worked out from; null where the cell holds no figure, or one that does not tell
/// @param why there is nothing to work out: the reason of a missing figure; empty where there is
public record Explanation(
        TableCell cell, @Nullable Exact exact, @Nullable Operand operand, String why) {

    public static Explanation of(TableCell cell, MonthData month) {
        return switch (cell.cell()) {
            case Cell.Figure(Exact value, var _, var working) ->
                working == null
                        ? new Explanation(cell, value, null, "how it is worked out is not told")
                        : new Explanation(cell, value, new Operands(cell, month).of(working), "");
            case Cell.Missing(var symbol, var reason) ->
                new Explanation(cell, null, null, symbol.meaning() + ": " + reason);
            case Cell.Text _ -> new Explanation(cell, null, null, "these are words and no figure");
            case Cell.Status _ -> new Explanation(cell, null, null, "this is a judgement and no figure");
        };
    }

    /// How the figure is rounded; empty where there is none.
    public Optional<Format> format() {
        return cell.cell() instanceof Cell.Figure figure
                ? Optional.of(cell.table().format(figure, cell.column()))
                : Optional.empty();
    }

    /// The figure with its unit, or what stands in its place.
    public String printed() {
        return format().map(format -> exact == null ? "" : format.sentence(exact))
                .orElseGet(cell::printed);
    }

    /// The formula in words; empty where there is none.
    public String formula() {
        return operand == null ? "" : operand.working().formula();
    }

    /// The formula with its rows, to be worked out by another program; empty where there is none.
    public Map<String, Object> tree() {
        return operand == null ? Map.of() : operand.tree();
    }
}
