package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.MarketComparator.Bound;
import org.committeepapers.staging.MarketComparator.Element;
import org.committeepapers.staging.MarketComparator.Unit;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PayPoint;

/// What Derbyshire 2019 knows of pay: its spinal points, six comparators, the supplements and the application.
///
/// Two comparators have one range for Grades 10 and 11. It stands under both, with its upper end; the paper's mean of
/// Grade 10 took the lower one.
final class Derbyshire2019Pay {

    private static final String PAPER = "DCC-2019-06";
    private static final LocalDate SCALES = LocalDate.of(2019, 4, 1);
    private static final LocalDate SURVEY = LocalDate.of(2019, 5, 1);
    private static final String OWN = "Derbyshire County Council";
    private static final Map<String, String> ONE_RANGE =
            Wording.pairs("Derby City Council=39961", "Nottinghamshire County Council=35934");
    private static final Map<String, String> LEVELS =
            Wording.pairs("G9=grade_9_level_1", "G10=grade_10_level_2", "G11=grade_11_level_3");
    private static final Map<String, String> FIRST_POINTS = Wording.pairs("9=19", "10=20", "11=24", "12=29");
    private static final Map<String, String> LAST_POINTS = Wording.pairs("9=19", "10=23", "11=27", "12=31");
    private static final List<String> ACCELERATED = List.of("22", "25");
    private static final List<String> NOT_USED = List.of("16", "17", "18", "20", "21");

    private final References references;

    private Derbyshire2019Pay(References references) {
        this.references = references;
    }

    static void addTo(References references) {
        Derbyshire2019Pay pay = new Derbyshire2019Pay(references);
        Golden.rows("derbyshire-2019/spinal-point-supplements").forEach(pay::point);
        List<Map<String, String>> authorities = Golden.rows("derbyshire-2019/pay-comparators");
        authorities.subList(0, authorities.size() - 2).forEach(pay::authority);
        Golden.rows("derbyshire-2019/pay-comparator-retention-schemes").forEach(pay::scheme);
        Golden.rows("derbyshire-2019/market-supplement-rates").forEach(pay::rate);
        Golden.rows("derbyshire-2019/application-header").forEach(pay::field);
    }

    private void point(Map<String, String> row) {
        String grade = row.get("grade");
        String point = row.get("point");
        references.add(new PayPoint(
                SCALES,
                grade,
                grade.equals("12") ? "Practice Supervisor" : "Level " + (Integer.parseInt(grade) - 8),
                Integer.valueOf(point),
                Integer.parseInt(row.get("salary_gbp")),
                point.equals(FIRST_POINTS.get(grade)),
                point.equals(LAST_POINTS.get(grade)),
                !NOT_USED.contains(point),
                ACCELERATED.contains(point),
                grade.equals("12") ? Role.PS : Role.SW));
        if (!row.get("note").isEmpty()) {
            references.add(new PaperFact(PAPER, "spinal-point-supplements/" + point, row.get("note"), null, null));
        }
    }

    private void authority(Map<String, String> row) {
        String name = row.get("authority");
        if (!name.equals(OWN)) {
            LEVELS.forEach((level, key) ->
                    salary(name, level, amount(row.get(key + "_min_gbp")), amount(row.get(key + "_max_gbp"))));
        }
        words(name, Element.OTHER_PAY, row.get("retention_or_other_pay_schemes").replace("; 3 after", "; 3K after"));
        words(name, Element.NON_PAY, row.get("non_pay_initiatives"));
    }

    private void salary(String name, String level, BigDecimal min, BigDecimal max) {
        boolean merged = !level.equals("G9") && ONE_RANGE.containsKey(name);
        BigDecimal lower = merged ? lowerEnd(name) : min;
        references.add(new MarketComparator(
                SURVEY,
                name,
                level,
                Element.BASE,
                lower,
                merged ? new BigDecimal(ONE_RANGE.get(name)) : max,
                Unit.GBP_PA,
                merged ? "Merged range" : null,
                Bound.MAX,
                null));
    }

    private static BigDecimal lowerEnd(String name) {
        return Golden.rows("derbyshire-2019/pay-comparators").stream()
                .filter(row -> row.get("authority").equals(name))
                .map(row -> amount(row.get("grade_10_level_2_min_gbp")))
                .findFirst()
                .orElseThrow();
    }

    private void words(String name, Element element, String text) {
        if (!text.isEmpty()) {
            references.add(
                    new MarketComparator(SURVEY, name, "ALL", element, null, null, Unit.GBP, text, Bound.NONE, null));
        }
    }

    /// Amounts are printed as 1K or 1633; one K is missing in the paper.
    private void scheme(Map<String, String> row) {
        String printed = row.get("amount_as_printed");
        boolean thousands = printed.length() < 4;
        BigDecimal amount = new BigDecimal(printed.replace("K", "") + (thousands ? "000" : ""));
        boolean upTo = row.get("element").endsWith("up to");
        references.add(new MarketComparator(
                SURVEY,
                row.get("authority"),
                "ALL",
                upTo ? Element.MARKET_SUPP : Element.RETENTION,
                upTo ? null : amount,
                upTo ? amount : null,
                upTo ? Unit.GBP : Unit.GBP_ONCE,
                row.get("element"),
                Bound.NONE,
                null));
    }

    /// The point that Practice Supervisors start on comes from the scale.
    private void rate(Map<String, String> row) {
        references.add(new CostLine(
                PAPER,
                Integer.parseInt(row.get("grade")),
                "market-supplement-rates",
                row.get("grade"),
                row.get("basis").replaceFirst(" \\d+ \\(\\d+\\)$", ""),
                QuantitySource.STAFF_GRADE,
                null,
                amount(row.get("supplement_gbp")),
                null,
                null,
                null,
                null,
                "2019/20"));
    }

    /// The two salaries are those of the lowest and the highest grade applied for.
    private void field(Map<String, String> row) {
        String field = row.get("field");
        String key = "application-header/" + field;
        references.add(
                switch (field) {
                    case "Salary from (gbp)" -> new PaperFact(PAPER, key, "9", "LOWEST_OF_GRADE", null);
                    case "Salary to (gbp)" -> new PaperFact(PAPER, key, "11", "HIGHEST_OF_GRADE", null);
                    default -> new PaperFact(PAPER, key, row.get("value"), null, null);
                });
    }

    private static BigDecimal amount(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
