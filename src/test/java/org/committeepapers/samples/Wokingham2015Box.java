package org.committeepapers.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.PaperFact;

/// Wokingham's standing box on money: savings of three years in pounds, and what the report states beside them.
final class Wokingham2015Box {

    private static final String PAPER = "WBC-2015-01";
    private static final String TABLE = "financial-implications";
    private static final int FIRST_YEAR = 2014;

    private Wokingham2015Box() {}

    static void writeTo(SampleFolder folder) {
        CostRows rows = new CostRows(PAPER).table(TABLE);
        List<PaperFact> facts = new ArrayList<>();
        int year = FIRST_YEAR;
        for (Map<String, String> row : Golden.rows("wokingham-2015/" + TABLE)) {
            String financialYear = year + "/" + (year + 1) % 100;
            year++;
            // brackets are a saving, printed in thousands
            String saving = row.get("cost_or_save_gbp_k").replaceAll("[()]", "") + "000";
            rows.add(
                    null,
                    row.get("year"),
                    QuantitySource.FIXED,
                    "budget=-" + saving + " kind=BASE year=" + financialYear);
            facts.add(fact("sufficient-funding " + financialYear, row.get("sufficient_funding"), null));
            facts.add(fact("revenue-or-capital " + financialYear, row.get("revenue_or_capital"), null));
        }
        int box = 0;
        for (Map<String, String> row : Golden.rows("wokingham-2015/other-financial-information")) {
            String content = row.get("content").equals("(blank)") ? "-" : row.get("content");
            facts.add(fact("other-financial-information " + ++box, content, row.get("box")));
        }
        rows.writeTo(folder);
        folder.add("reference/paper-facts.csv", new Extract<>(PaperFact.class, facts).csv());
    }

    private static PaperFact fact(String key, String value, String note) {
        return new PaperFact(PAPER, key, value, null, note);
    }
}
