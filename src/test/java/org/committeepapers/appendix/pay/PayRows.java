package org.committeepapers.appendix.pay;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Council;
import org.committeepapers.council.Pay;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.PaperTemplates;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.CostLine.FundingKind;
import org.committeepapers.staging.CostLine.QuantitySource;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.MarketComparator.Bound;
import org.committeepapers.staging.MarketComparator.Element;
import org.committeepapers.staging.MarketComparator.Unit;
import org.committeepapers.staging.PayPoint;

/// Small worlds of pay: a county with one or two levels, a scale, a survey, proposals.
final class PayRows {

    static final LocalDate SCALES = LocalDate.parse("2011-04-01");
    static final Pay PAY = new Pay(
            "County",
            null,
            "",
            "Mean",
            "Difference",
            List.of(
                    new Pay.Level("L1", "Level 1", "level_1", "level_1", "G1", null, false),
                    new Pay.Level("L2", "Level 2", "level_2", "level_2_range", "G2", null, true)),
            List.of());

    private PayRows() {}

    static MonthData month(Pay pay, Record... rows) {
        return month(county(pay), rows);
    }

    private static Council county(Pay pay) {
        return TestCouncil.like(TestCouncil.county()).paying(pay).council();
    }

    static MonthData month(Council council, Record... rows) {
        Map<Class<? extends Record>, List<Record>> byType =
                Stream.of(rows).collect(Collectors.groupingBy(Record::getClass));
        return new MonthData(council, YearMonth.of(2011, 4), Map.copyOf(byType));
    }

    static PayPoint point(String grade, int salary) {
        return point(grade, null, salary, false, false);
    }

    static PayPoint point(String grade, Integer point, int salary, boolean min, boolean accelerated) {
        return new PayPoint(SCALES, grade, null, point, salary, min, false, true, accelerated, Role.SW);
    }

    static MarketComparator base(String authority, String level, String min, String max, Bound bound) {
        return new MarketComparator(
                SCALES, authority, level, Element.BASE, amount(min), amount(max), Unit.GBP_PA, null, bound, null);
    }

    static MarketComparator words(String authority, String level, Element element, String text) {
        return new MarketComparator(SCALES, authority, level, element, null, null, Unit.GBP, text, Bound.NONE, null);
    }

    static MarketComparator payment(String authority, String level, String amount, Unit unit, String frequency) {
        return new MarketComparator(
                SCALES,
                authority,
                level,
                Element.RETENTION,
                amount(amount),
                null,
                unit,
                "Loyalty",
                Bound.NONE,
                frequency);
    }

    static CostLine line(int order, String table, String section, String line, String rate, FundingKind kind) {
        return line(order, table, section, line, rate, null, null, kind);
    }

    static CostLine line(
            int order,
            String table,
            String section,
            String line,
            String rate,
            String quantity,
            String factor,
            FundingKind kind) {
        return new CostLine(
                "P",
                order,
                table,
                section,
                line,
                QuantitySource.FIXED,
                amount(quantity),
                amount(rate),
                amount(factor),
                null,
                null,
                kind,
                null);
    }

    static List<List<String>> printed(AppendixTable table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, table.columns().size())
                        .mapToObj(column -> table.printed(row, column))
                        .toList())
                .toList();
    }

    /// The words of an appendix as its template sets them.
    static String rendered(Appendix appendix, MonthData month) {
        AppendixContent content = appendix.of(month);
        return new PaperTemplates(Path.of("templates"), month.council(), Instant.EPOCH)
                .appendix(content)
                .xhtml()
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ");
    }

    private static BigDecimal amount(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
