package org.committeepapers.samples;

import java.util.Map;
import org.committeepapers.staging.CostLine.QuantitySource;

/// What Derbyshire's workforce costs: fte and rates by grade as the paper states them, for its staff by grade are in no
/// extract with these figures; agency workers are counted.
final class Derbyshire2019Costs {

    private static final String SUPPLEMENTS = "costs-of-proposed-supplements";
    private static final String FULL = "costs-of-full-establishment";

    /// 268.31 fte at 30,980 with 24.33 % on costs.
    private static final String BUDGET = "10334612.72";

    private Derbyshire2019Costs() {}

    static void writeTo(SampleFolder folder) {
        CostRows rows = new CostRows("DCC-2019-06");
        for (String table : new String[] {"current-cost-estimate", SUPPLEMENTS, FULL}) {
            rows.table(table);
            Golden.rows("derbyshire-2019/" + table).forEach(row -> add(rows, table, row));
        }
        rows.table("budget-position")
                .add(
                        null,
                        "Current budget including on costs at 24.33%",
                        QuantitySource.FIXED,
                        "budget=" + BUDGET + " kind=BASE year=2019/20");
        rows.writeTo(folder);
    }

    private static void add(CostRows rows, String table, Map<String, String> row) {
        String line = row.get("line");
        String section = row.get("section");
        if (!row.get("on_cost_pct").isEmpty()) {
            rows.add(section, line, QuantitySource.ON_COSTS, "on-cost=" + row.get("on_cost_pct"));
        } else if (row.get("rate_gbp").isEmpty()) {
            boolean with = line.endsWith("including supplements");
            rows.add(with ? SUPPLEMENTS : section, line, with ? QuantitySource.TOTAL_WITH : QuantitySource.TOTAL, "");
        } else {
            cost(rows, table, row, line, section);
        }
    }

    private static void cost(CostRows rows, String table, Map<String, String> row, String line, String section) {
        String rate = "rate=" + row.get("rate_gbp");
        String stated = rate + " quantity=" + row.get("fte");
        if (line.equals("Agency workers")) {
            rows.add(section, line, QuantitySource.AGENCY, rate);
        } else if (table.equals(FULL)) {
            rows.add(section, line, QuantitySource.ESTABLISHMENT, rate);
        } else if (section != null && section.startsWith("Vacant")) {
            // the product counts the posts that the heading names
            rows.add(section.replaceFirst("\\(.*fte", "({fte}fte"), line, QuantitySource.VACANT_SPLIT, stated);
        } else {
            rows.add(section, line, QuantitySource.FIXED, stated);
        }
    }
}
