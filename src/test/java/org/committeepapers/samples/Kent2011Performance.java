package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorDefinition.Better;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.IndicatorValue.Frequency;
import org.committeepapers.staging.IndicatorValue.Series;

/// Kent's indicators of April 2011, as the scorecard prints them; what it does not print, the bands, the month before
/// and the year of the dashboard, is invented so that the printed judgements come out.
final class Kent2011Performance {

    static final String SCORECARD = "kent-2011/scorecard";
    private static final YearMonth APRIL = YearMonth.of(2011, 4);
    private static final LocalDate YEAR_BEFORE_LAST = LocalDate.of(2010, 3, 31);
    private static final LocalDate LAST_YEAR = LocalDate.of(2011, 3, 31);
    private static final List<String> BLOCKS = List.of(
            "Referral, assessment and child protection plans",
            "Reviews, placements and health of looked after children",
            "Allocation of cases and staffing");

    /// What the scorecard leaves unsaid of an indicator: its code, its better direction, its last amber value, and the
    /// readings of March and April that its arrow compares; `-` where there is none, `=` for the printed figure.
    private static final List<String> UNSAID = List.of(
            "CAF HIGHER - - -",
            "REFERRALS LOWER 560 741.2 748.9",
            "NI68 HIGHER 60 78.0 =",
            "REREFERRALS LOWER 26 30.4 =",
            "NI59 HIGHER 62 61.0 =",
            "IA_LATE LOWER 400 1021 =",
            "NI60 HIGHER 72 34.9 =",
            "CA_LATE LOWER 300 1874 =",
            "INITIAL_ASSESSMENTS HIGHER 320 458.2 433.0",
            "CORE_ASSESSMENTS HIGHER 110 268.0 249.5",
            "CP_PLANS LOWER 45 52.1 =",
            "NI65 LOWER 16 19.8 =",
            "NI67 HIGHER 97.5 96.0 =",
            "NI64 LOWER 8 5.1 =",
            "NI62 LOWER 9.5 8.4 =",
            "NI63 HIGHER 69 71.9 =",
            "NI66 HIGHER 92 95.5 =",
            "LAC_HEALTH HIGHER - - -",
            "LAC_RATE LOWER 51 54.8 =",
            "ADOPTED HIGHER 9 21.4 =",
            "CP_UNALLOCATED LOWER 10 0 =",
            "LAC_UNALLOCATED LOWER 10 3 =",
            "CIN_UNALLOCATED LOWER 400 412 =",
            "UNALLOCATED_28 LOWER 300 268 =",
            "CASEHOLDER_QSW HIGHER 88 84.2 318.8/374.6",
            "CASEHOLDER_AGENCY LOWER 12 8.6 30.0/374.6",
            "CASEHOLDER_UNFILLED LOWER 12 - -",
            "CASELOAD LOWER 28 - -");

    /// Readings of May 2010 to March 2011, for the lines of the dashboard.
    private static final Map<String, String> BEFORE_APRIL = Wording.pairs(
            "IA_LATE=1480 1562 1640 1715 1830 1922 1876 1790 1544 1283",
            "CA_LATE=1102 1188 1305 1420 1566 1690 1803 1905 1948 1931",
            "UNALLOCATED_28=940 905 871 812 777 730 655 590 484 371",
            "NI59=66.2 64.8 63.1 61.0 59.4 58.2 57.0 56.1 55.2 54.4 53.9",
            "NI60=74.0 72.1 70.4 68.0 66.1 64.0 62.5 60.9 59.6 58.3 57.2",
            "CASEHOLDER_QSW=79.8 80.1 80.0 80.6 81.2 81.9 82.3 82.8 83.1 83.7",
            "CASEHOLDER_AGENCY=4.1 4.6 5.2 5.9 6.3 6.8 7.1 7.6 8.0 8.3");

    private final List<IndicatorValue> values = new ArrayList<>();

    static void addTo(References references) {
        List<Map<String, String>> rows = Golden.rows(SCORECARD);
        rows.forEach(row -> references.add(definition(row)));
        references.add(new IndicatorDefinition(
                "CASEHOLDER_FILLED",
                "Percentage of caseholding posts filled",
                Better.HIGHER,
                "pct",
                1,
                null,
                null,
                null,
                null,
                null,
                rows.size() + 1,
                null,
                new BigDecimal("0.2")));
    }

    static void writeTo(SampleFolder folder) {
        Kent2011Performance kent = new Kent2011Performance();
        Golden.rows(SCORECARD).forEach(kent::indicator);
        BEFORE_APRIL.forEach(kent::before);
        folder.write("2011-04/indicators.csv", new Extract<>(IndicatorValue.class, kent.values).csv());
    }

    private static List<String> unsaid(Map<String, String> row) {
        return List.of(UNSAID.get(Integer.parseInt(row.get("row_no")) - 1).split(" "));
    }

    private static IndicatorDefinition definition(Map<String, String> row) {
        List<String> unsaid = unsaid(row);
        int number = Integer.parseInt(row.get("row_no"));
        boolean count = row.get("unit").equals("count");
        String footnote = row.get("footnote");
        return new IndicatorDefinition(
                unsaid.getFirst(),
                row.get("indicator"),
                Better.valueOf(unsaid.get(1)),
                row.get("unit"),
                count ? 0 : 1,
                number(row.get("target_2011_12")),
                number(unsaid.get(2)),
                null,
                null,
                footnote.isEmpty() ? null : footnote,
                number,
                BLOCKS.get(number <= 12 ? 0 : number <= 20 ? 1 : 2),
                new BigDecimal(count ? "2" : "0.2"));
    }

    private static BigDecimal number(String text) {
        return text.equals("-") || text.isEmpty() ? null : new BigDecimal(text);
    }

    private void indicator(Map<String, String> row) {
        List<String> unsaid = unsaid(row);
        String code = unsaid.getFirst();
        add(YEAR_BEFORE_LAST, Frequency.YEAR, code, row.get("published_outturn_2009_10"), Series.COUNCIL);
        add(
                YEAR_BEFORE_LAST,
                Frequency.YEAR,
                code,
                row.get("statistical_neighbour_average_2009_10"),
                Series.STAT_NEIGHBOUR);
        add(LAST_YEAR, Frequency.YEAR, code, row.get("provisional_outturn_2010_11"), Series.PROVISIONAL);
        boolean weekly = row.get("footnote").equals("1");
        String printed = row.get("year_to_date_2011_12");
        String compared = unsaid.get(4).equals("=") ? printed : unsaid.get(4);
        if (weekly) {
            add(week(APRIL.minusMonths(1)), Frequency.WEEK, code, unsaid.get(3), Series.COUNCIL);
            add(week(APRIL), Frequency.WEEK, code, compared, Series.COUNCIL);
            return;
        }
        Frequency shown = row.get("footnote").equals("2") ? Frequency.ROLL12 : Frequency.YTD;
        add(APRIL.atEndOfMonth(), shown, code, printed, Series.COUNCIL);
        add(LAST_YEAR, Frequency.MONTH, code, unsaid.get(3), Series.COUNCIL);
        add(APRIL.atEndOfMonth(), Frequency.MONTH, code, compared, Series.COUNCIL);
    }

    private void before(String code, String readings) {
        YearMonth month = YearMonth.of(2010, 5);
        for (String reading : readings.split(" ")) {
            boolean yearToDate = code.startsWith("NI");
            add(
                    yearToDate ? month.atEndOfMonth() : week(month),
                    yearToDate ? Frequency.YTD : Frequency.WEEK,
                    code,
                    reading,
                    Series.COUNCIL);
            month = month.plusMonths(1);
        }
    }

    /// The Sunday nearest to the month's end.
    private static LocalDate week(YearMonth month) {
        return month.atEndOfMonth().minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /// @param reading a number, a part over a whole, or nothing
    private void add(LocalDate end, Frequency frequency, String code, String reading, Series series) {
        if (reading.contains("/")) {
            String[] parts = reading.split("/");
            values.add(new IndicatorValue(
                    end, frequency, code, null, new BigDecimal(parts[0]), new BigDecimal(parts[1]), null, series));
        } else if (number(reading) != null) {
            values.add(new IndicatorValue(end, frequency, code, null, null, null, number(reading), series));
        }
    }
}
