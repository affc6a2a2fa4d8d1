package org.committeepapers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;
import org.committeepapers.staging.CostLine.QuantitySource;

/// Cost assumptions in few words, for tests and samples.
public final class CostLines {

    private static final String UNIT = "unit=";

    private CostLines() {}

    /// A row; `cells` as `quantity=61.03 rate=26890 on-cost=24.33 factor=0.5 budget=260000 kind=BASE year=2011/12`, and
    /// `unit=posts per quadrant` last.
    public static CostLine line(
            String paper, int order, String table, String section, String line, QuantitySource source, String cells) {
        int unit = cells.indexOf(UNIT);
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : (unit < 0 ? cells : cells.substring(0, unit)).split(" ")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                values.put(pair.substring(0, sign), pair.substring(sign + 1));
            }
        }
        String kind = values.get("kind");
        return new CostLine(
                paper,
                order,
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
                unit < 0 ? null : cells.substring(unit + UNIT.length()));
    }

    /// A row of a table where neither paper nor order matter.
    public static CostLine line(String table, String section, String line, QuantitySource source, String cells) {
        return line("P", 1, table, section, line, source, cells);
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
