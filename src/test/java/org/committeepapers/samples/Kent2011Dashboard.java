package org.committeepapers.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What Kent's dashboard says of its indicators, with the errata of its wording put right.
final class Kent2011Dashboard {

    private static final List<String> CODES =
            List.of("UNALLOCATED_28", "IA_LATE", "NI59", "CA_LATE", "NI60", "CASEHOLDER_FILLED");

    static final String[] COLUMNS = {
        "indicator_code",
        "indicator",
        "national_indicator",
        "numerator",
        "denominator",
        "period",
        "threshold",
        "chart_heading"
    };

    private Kent2011Dashboard() {}

    /// For each indicator the words under the column they belong to.
    static List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> printed : Golden.rows("kent-2011/dashboard-indicators")) {
            Map<String, String> said = new LinkedHashMap<>();
            said.put("indicator_code", CODES.get(rows.size()));
            printed.forEach((column, words) -> said.put(column, column.equals("indicator") ? words : right(words)));
            rows.add(said);
        }
        return rows;
    }

    /// Thresholds are working days throughout (E08, E09), and the filled share has its own formula (E07).
    private static String right(String words) {
        return words.replaceAll("\\b(7|42) days", "$1 working days")
                .replace("(100% - QSW inc Agency Posts)", "((QSW + agency) / establishment)");
    }
}
