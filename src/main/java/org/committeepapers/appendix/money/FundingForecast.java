package org.committeepapers.appendix.money;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.appendix.list.YearsOfFunding;
import org.committeepapers.appendix.list.YearsOfFunding.Year;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;

/// How the funding of the proposals grows from the current to the full establishment.
@AutoService(Appendix.class)
public final class FundingForecast implements Appendix {

    private static final String TABLE = "funding-forecast";
    private static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 2);

    @Override
    public String slug() {
        return TABLE;
    }

    @Override
    public String title() {
        return "Forecast of the funding";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<Year> fundings = new YearsOfFunding().rows(Scope.of(month, slug()));
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(fundings, asAt)),
                List.of(),
                figures(fundings));
    }

    private static AppendixTable table(List<Year> fundings, String asAt) {
        List<Row> rows = new ArrayList<>();
        for (Year funding : fundings) {
            rows.add(Row.detail(Cell.text(funding.year()), Cell.of(funding.funding(), null)));
        }
        return new AppendixTable(
                TABLE,
                "Funding of the proposals by financial year, £m, forecast as at " + asAt,
                List.of(Column.words("year", "Financial year"), Column.figures("funding_gbp_m", "Funding", MILLIONS)),
                rows,
                fundings.stream().map(Year::note).toList(),
                "cost assumptions");
    }

    private static Map<String, Object> figures(List<Year> fundings) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (!fundings.isEmpty()) {
            put(figures, "first", fundings.getFirst());
            put(figures, "last", fundings.getLast());
        }
        return figures;
    }

    private static void put(Map<String, Object> figures, String name, Year funding) {
        CostsOf.name(figures, name, funding.funding(), MILLIONS);
        if (figures.containsKey(name)) {
            figures.put(name + "Year", funding.year());
        }
    }
}
