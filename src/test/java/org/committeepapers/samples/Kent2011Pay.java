package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/// What Kent 2011 knows of pay: its scales, the survey of four authorities, and the payments it proposes.
final class Kent2011Pay {

    private static final LocalDate SCALES = LocalDate.of(2011, 4, 1);
    private static final LocalDate SURVEY = LocalDate.of(2011, 5, 3);

    /// Levels of the survey and what their columns in Appendix 5 begin with.
    private static final Map<String, String> RANGES =
            Wording.pairs("NQSW=nqsw_start", "EXP=experienced", "SP=senior_practitioner");

    private static final Map<String, String> LEVELS = Wording.pairs(
            "Newly Qualified Social Workers=NQSW", "Experienced Social Workers=EXP", "Senior Practitioner=SP");

    private final References references;

    private Kent2011Pay(References references) {
        this.references = references;
    }

    static void addTo(References references) {
        Kent2011Pay pay = new Kent2011Pay(references);
        pay.scales();
        Golden.rows("kent-2011/appendix-5-pay-comparators").forEach(pay::authority);
        Golden.rows("kent-2011/appendix-5-pay-extras").forEach(pay::payment);
        pay.proposals();
    }

    /// Newly qualified social workers all start on one salary.
    private void scales() {
        point("KR9", Role.NQSW, 26422, true, false);
        range("KR9", Role.SW, 26422, 30219);
        range("KR10", Role.SW, 30220, 35724);
        range("KR11", Role.SP, 35725, 41112);
        range("KR12", Role.PSW, 35725, 43357);
    }

    private void range(String grade, Role role, int from, int to) {
        point(grade, role, from, true, false);
        point(grade, role, to, false, true);
    }

    private void point(String grade, Role role, int salary, boolean min, boolean max) {
        references.add(new PayPoint(SCALES, grade, role.title(), null, salary, min, max, true, false, role));
    }

    /// A row of Appendix 5: the salaries of the others, and for everybody the words on extras.
    private void authority(Map<String, String> row) {
        String name = row.get("authority");
        RANGES.forEach((level, key) -> {
            if (!name.equals("KCC")) {
                BigDecimal min = amount(row.get(key + "_min_gbp"));
                BigDecimal max = amount(row.get(key + "_max_gbp"));
                references.add(new MarketComparator(
                        SURVEY, name, level, Element.BASE, min, max, Unit.GBP_PA, null, Bound.NONE, null));
            }
            String extras = row.get(key.replace("_start", "") + "_extras");
            references.add(new MarketComparator(
                    SURVEY, name, level, Element.OTHER_PAY, null, null, Unit.GBP, extras, Bound.NONE, null));
        });
    }

    private void payment(Map<String, String> row) {
        String frequency = row.get("frequency");
        references.add(new MarketComparator(
                SURVEY,
                row.get("authority"),
                LEVELS.get(row.get("role")),
                element(row.get("element")),
                amount(row.get("amount")),
                null,
                unit(row.get("unit"), frequency),
                row.get("element"),
                Bound.NONE,
                frequency.isEmpty() ? null : frequency));
    }

    private static Element element(String name) {
        Map<String, Element> elements = new LinkedHashMap<>();
        elements.put("Retention", Element.RETENTION);
        elements.put("Golden hello", Element.GOLDEN_HELLO);
        elements.put("Refer", Element.REFER);
        elements.put("Essential User", Element.CAR);
        elements.put("Choices", Element.CAR);
        elements.put("Start up", Element.OTHER_PAY);
        return elements.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Element.MARKET_SUPP);
    }

    private static Unit unit(String printed, String frequency) {
        return switch (printed) {
            case "gbp pa" -> Unit.GBP_PA;
            case "pct of basic pay" -> Unit.PCT_BASIC;
            case "gbp vouchers" -> Unit.VOUCHER;
            default -> frequency.equals("one-off") ? Unit.GBP_ONCE : Unit.GBP;
        };
    }

    private void proposals() {
        paid(1, "Golden Hello", "Newly Qualified Social Workers", "2000", FundingKind.ONE_OFF, "one-off");
        paid(2, "Golden Hello", "New Principal Social Workers", "2000", FundingKind.ONE_OFF, "one-off");
        paid(
                3,
                "Market premium supplement",
                "Current and new social workers in caseholding teams",
                "3000",
                null,
                "annual");
        paid(
                4,
                "Market premium supplement",
                "Current and new Principal Social Workers and Senior Practitioners",
                "2000",
                null,
                "annual");
        proposal(
                5,
                "KR9 differential uplift",
                "current social workers on KR9",
                "248",
                null,
                "0.025",
                null,
                "from implementation");
        paid(6, "Refer a friend", "Current staff", "250", FundingKind.ONE_OFF, "per referral");
    }

    private void paid(int order, String payment, String group, String rate, FundingKind kind, String frequency) {
        proposal(order, payment, group, null, rate, null, kind, frequency);
    }

    private void proposal(
            int order,
            String payment,
            String group,
            String people,
            String rate,
            String factor,
            FundingKind kind,
            String frequency) {
        references.add(new CostLine(
                "KCC-2011-05",
                order,
                "remuneration-proposals",
                payment,
                group,
                people == null ? QuantitySource.FIXED : QuantitySource.HEADS,
                amount(people),
                amount(rate),
                amount(factor),
                null,
                null,
                kind,
                frequency));
    }

    private static BigDecimal amount(String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }
}
