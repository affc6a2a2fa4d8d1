package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.MarketComparator.Bound;
import org.committeepapers.staging.MarketComparator.Element;
import org.committeepapers.staging.MarketComparator.Unit;
import org.committeepapers.staging.PayPoint;

/// What Hertfordshire 2004 knows of pay: four grades, the supplements it proposes, and six boroughs without a name
/// whose highest salaries average to what the paper prints.
final class Hertfordshire2004Pay {

    private static final LocalDate SCALES = LocalDate.of(2004, 4, 1);
    private static final Map<String, String> BOROUGHS = Wording.pairs(
            "Borough A=29874",
            "Borough B=30411",
            "Borough C=30678",
            "Borough D=29952",
            "Borough E=30303",
            "Borough F=30216");
    private static final Map<String, Role> ROLES = Map.of("H7", Role.SWA, "H8", Role.SW, "H9", Role.SW, "M1", Role.SP);
    private static final Map<String, String> CONDITIONS =
            Wording.pairs("less than 4 years=UNDER_SERVICE_YEARS", "more than 4 years=OVER_SERVICE_YEARS");

    private final References references;
    private int lines;

    private Hertfordshire2004Pay(References references) {
        this.references = references;
    }

    static void addTo(References references) {
        Hertfordshire2004Pay pay = new Hertfordshire2004Pay(references);
        Golden.rows("hertfordshire-2004/grading-of-social-workers").forEach(pay::grade);
        BOROUGHS.forEach((name, highest) -> references.add(new MarketComparator(
                LocalDate.of(2004, 3, 31),
                name,
                "H9",
                Element.BASE,
                null,
                new BigDecimal(highest),
                Unit.GBP_PA,
                null,
                Bound.MAX,
                null)));
        Golden.rows("hertfordshire-2004/market-supplement-proposals").forEach(pay::proposal);
    }

    private void grade(Map<String, String> row) {
        String grade = row.get("grade");
        for (String end : new String[] {"min", "max"}) {
            references.add(new PayPoint(
                    SCALES,
                    grade,
                    row.get("role"),
                    null,
                    Integer.parseInt(row.get("salary_" + end + "_gbp")),
                    end.equals("min"),
                    end.equals("max"),
                    true,
                    false,
                    ROLES.get(grade)));
        }
    }

    /// How many staff have the service comes from the extract.
    private void proposal(Map<String, String> row) {
        String condition = row.get("service_condition");
        boolean counted = CONDITIONS.containsKey(condition);
        references.add(new CostLine(
                "HCC-2004-06",
                ++lines,
                "market-supplement-proposals",
                condition.isEmpty() ? null : CONDITIONS.getOrDefault(condition, condition),
                row.get("staff_group"),
                counted ? QuantitySource.STAFF_GRADE : QuantitySource.HEADS,
                null,
                new BigDecimal(row.get("supplement_gbp")),
                null,
                null,
                null,
                row.get("frequency").equals("one-off") ? FundingKind.ONE_OFF : null,
                row.get("frequency")));
    }
}
