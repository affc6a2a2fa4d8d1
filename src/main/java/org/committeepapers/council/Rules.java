package org.committeepapers.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The rules a council has set: how strictly its extracts are read, how it states what can be stated in two ways, and
/// how its costs are added up.
///
/// @param maxSetAsidePercent a file with a greater share of rows set aside is refused, percent of its rows
/// @param changeWarningPercent a unit whose total fte moved by more since last month is reported, percent
/// @param annualisedQuarters whether the turnover of a quarter is stated as it would be over a year
/// @param costings how appendices cost, several for one appendix where the rule has changed
public record Rules(
        BigDecimal maxSetAsidePercent,
        BigDecimal changeWarningPercent,
        boolean annualisedQuarters,
        List<Costing> costings) {

    public Rules {
        costings = List.copyOf(costings);
    }

    /// Quarters as they are, and without a word on costs.
    public Rules(BigDecimal maxSetAsidePercent, BigDecimal changeWarningPercent) {
        this(maxSetAsidePercent, changeWarningPercent, false, List.of());
    }

    /// How an appendix costs on a day: by the rule set last, else the whole council with totals rounded once.
    public Costing costing(String appendix, LocalDate day) {
        return costings.stream()
                .filter(costing ->
                        costing.appendix().equals(appendix) && !day.isBefore(costing.from()))
                .max(Comparator.comparing(Costing::from))
                .orElseGet(() -> new Costing(appendix, Rounding.TOTALS, null, LocalDate.EPOCH, "no rule is set"));
    }
}
