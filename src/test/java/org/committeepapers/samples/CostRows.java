package org.committeepapers.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;
import org.committeepapers.staging.CostLine.QuantitySource;

/// Rows of `cost-assumptions.csv` for one paper, table by table.
final class CostRows {

    private final String paper;
    private final List<CostLine> lines = new ArrayList<>();
    private String table = "";
    private int order;

    CostRows(String paper) {
        this.paper = paper;
    }

    /// The rows that follow are of this table.
    CostRows table(String name) {
        table = name;
        order = 0;
        return this;
    }

    /// A row; `cells` as `quantity=61.03 rate=26890 on-cost=24.33 factor=0.5 budget=260000 kind=BASE year=2011/12`, and
    /// `unit=posts per quadrant` last.
    CostRows add(String section, String line, QuantitySource source, String cells) {
        int unit = cells.indexOf("unit=");
        String words = unit < 0 ? null : cells.substring(unit + "unit=".length());
        String figures = (unit < 0 ? cells : cells.substring(0, unit)).strip();
        Map<String, String> values = figures.isEmpty() ? Map.of() : Wording.pairs(figures.split(" "));
        String kind = values.get("kind");
        lines.add(new CostLine(
                paper,
                ++order,
                table,
                section,
                line,
                source,
                decimal(values.get("quantity")),
                decimal(values.get("rate")),
                decimal(values.get("factor")),
                decimal(values.get("on-cost")),
                decimal(values.get("budget")),
                kind == null ? null : FundingKind.valueOf(kind),
                values.get("year"),
                words));
        return this;
    }

    void writeTo(SampleFolder folder) {
        folder.add("reference/cost-assumptions.csv", new Extract<>(CostLine.class, lines).csv());
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
