package org.committeepapers.samples;

import org.committeepapers.staging.CostLine.QuantitySource;

/// What Hertfordshire's proposals cost, what that rests on, and how the funding grows. 2004/05 is the current
/// establishment, 2007/08 the full one.
final class Hertfordshire2004Costs {

    private static final String NOW = "year=2004/05";
    private static final String FULL = "year=2007/08";
    private static final String SUPPLEMENT = "Market Supplement for Qualified Social Workers";
    private static final String MANAGERS = "Team Manager and Principal Officers Adjustments";
    private static final String SENIOR = "Increase in Senior Practitioner Posts";
    private static final String PATHWAYS = "Social Career Pathways";
    private static final String CASEWORK = "Re-aligning Resources in Casework Management";
    private static final String SUPPORT = "Enhancing Administrative Support";
    private static final String ASSISTANTS = "Professional Assistants";

    private final CostRows rows = new CostRows("HCC-2004-06");

    private Hertfordshire2004Costs() {}

    static void writeTo(SampleFolder folder) {
        Hertfordshire2004Costs costs = new Hertfordshire2004Costs();
        costs.implications();
        costs.basis();
        costs.forecast();
        costs.rows.writeTo(folder);
    }

    /// Lines that state an amount are those that the paper's own basis does not give.
    private void implications() {
        rows.table("financial-implications")
                .add("Salaries", SUPPLEMENT, QuantitySource.TOTAL, NOW)
                .add("Salaries", SUPPLEMENT, QuantitySource.TOTAL, FULL)
                .add("Salaries", MANAGERS, QuantitySource.TOTAL, NOW)
                .add("Salaries", MANAGERS, QuantitySource.TOTAL, "factor=1 " + FULL)
                .add("Career progression", SENIOR, QuantitySource.TOTAL, NOW)
                .add("Career progression", SENIOR, QuantitySource.TOTAL, FULL)
                .add("Career progression", PATHWAYS, QuantitySource.FIXED, "budget=204000 " + NOW)
                .add("Career progression", PATHWAYS, QuantitySource.FIXED, "budget=333000 " + FULL)
                .add("Workforce re-modelling", CASEWORK, QuantitySource.TOTAL, "factor=0.5 " + NOW)
                .add("Workforce re-modelling", CASEWORK, QuantitySource.TOTAL, FULL)
                .add("Workforce re-modelling", SUPPORT, QuantitySource.FIXED, "factor=0.5 budget=99242 " + NOW)
                .add("Workforce re-modelling", SUPPORT, QuantitySource.FIXED, "budget=144186 " + FULL)
                .add("Professional assistants", ASSISTANTS, QuantitySource.TOTAL, "kind=ONE_OFF " + NOW);
    }

    private void basis() {
        String two = "rate=2000 on-cost=26.45 ";
        String three = "rate=3000 on-cost=26.45 ";
        String under = "QSW less than 4 years";
        String over = "QSW more than 4 years";
        String upgrade = "Upgrade H9 to M1 (rate includes on costs)";
        rows.table("financial-basis")
                .add(SUPPLEMENT, under, QuantitySource.FIXED, "quantity=95 " + two + NOW + " unit=wte")
                .add(SUPPLEMENT, over, QuantitySource.FIXED, "quantity=33 " + three + NOW + " unit=wte")
                .add(SUPPLEMENT, under, QuantitySource.ESTABLISHMENT, "quantity=155 " + two + FULL + " unit=wte")
                .add(SUPPLEMENT, over, QuantitySource.ESTABLISHMENT, "quantity=60 " + three + FULL + " unit=wte")
                .add(MANAGERS, "Team Managers", QuantitySource.POSTS, "quantity=35 " + two + NOW + " unit=posts")
                .add(MANAGERS, "Principal Officers", QuantitySource.POSTS, "quantity=8 " + two + NOW + " unit=posts")
                .add(SENIOR, upgrade, QuantitySource.FIXED, "quantity=33 rate=3404 " + NOW + " unit=wte")
                .add(SENIOR, upgrade, QuantitySource.FIXED, "quantity=60 rate=3404 " + FULL + " unit=wte")
                .add(
                        PATHWAYS,
                        "Degree students: 55 replacement days at 100 each",
                        QuantitySource.HEADS,
                        "quantity=30 rate=100 factor=55 " + NOW + " unit=students")
                .add(
                        PATHWAYS,
                        "Foundation course modules",
                        QuantitySource.FIXED,
                        "quantity=4 rate=9000 " + NOW + " unit=modules")
                .add(
                        CASEWORK,
                        "Casework: 4.5 H3 posts x 4 Quadrants, full year",
                        QuantitySource.POSTS,
                        "quantity=4.5 budget=305582 " + FULL + " unit=posts per quadrant")
                .add(
                        SUPPORT,
                        "Administrative support: 4.5 H3 posts x 4 Quadrants, full year",
                        QuantitySource.POSTS,
                        "quantity=4.5 budget=305582 " + FULL + " unit=posts per quadrant")
                .add(ASSISTANTS, "Honorarium", QuantitySource.HEADS, "quantity=79 rate=500 " + NOW + " unit=wte");
    }

    /// Funding is asked for in steps; the years between are the paper's phasing.
    private void forecast() {
        String phasing = "Phasing towards the full establishment";
        rows.table("funding-forecast")
                .add(null, "Current establishment", QuantitySource.TOTAL, "factor=100000 " + NOW)
                .add(null, phasing, QuantitySource.FIXED, "budget=1500000 year=2005/06")
                .add(null, phasing, QuantitySource.FIXED, "budget=1650000 year=2006/07")
                .add(null, "Full establishment", QuantitySource.TOTAL, "factor=10000 " + FULL);
    }
}
