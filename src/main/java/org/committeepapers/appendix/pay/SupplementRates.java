package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.PayScale;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PayPoint;
import org.committeepapers.staging.StaffMember;

/// The supplements and other payments that are proposed, by grade, by length of service or by payment.
@AutoService(Appendix.class)
public final class SupplementRates implements Appendix {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NOT_STATED = "not stated in the proposal";

    @Override
    public String slug() {
        return "supplement-rates";
    }

    @Override
    public String title() {
        return "Proposed supplements and payments";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(CostLine.class)).orAlso(Set.of(PayPoint.class, StaffMember.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<CostLine> byGrade = CostTables.lines(month, Supplements.BY_GRADE);
        List<CostLine> byService = CostTables.lines(month, Supplements.BY_SERVICE);
        List<CostLine> byPayment = CostTables.lines(month, Supplements.BY_PAYMENT);
        List<AppendixTable> tables = new ArrayList<>();
        if (!byGrade.isEmpty() || (byService.isEmpty() && byPayment.isEmpty())) {
            tables.add(byGrade(byGrade, PayOf.scale(month)));
        }
        if (!byService.isEmpty()) {
            tables.add(byService(byService, ServiceCondition.of(month), Printed.day(month.asAt())));
        }
        if (!byPayment.isEmpty()) {
            tables.add(byPayment(byPayment));
        }
        int proposals = byGrade.size() + byService.size() + byPayment.size();
        return new AppendixContent(slug(), title(), false, tables, List.of(), Map.of("proposals", proposals));
    }

    private static AppendixTable byGrade(List<CostLine> lines, PayScale scale) {
        return new AppendixTable(
                Supplements.BY_GRADE,
                "Proposed market supplement by grade",
                List.of(
                        Column.words("grade", "Grade"),
                        Column.figures("supplement_gbp", "Supplement a year", Format.GBP),
                        Column.words("basis", "Basis")),
                lines.stream()
                        .map(line -> Row.detail(
                                Cell.text(Objects.toString(line.section(), "")),
                                PayOf.pounds(
                                        line.rateGbp(),
                                        Shorthand.NOT_APPLICABLE,
                                        "no supplement is proposed for the grade"),
                                Cell.text(basis(line, scale))))
                        .toList(),
                List.of(
                        "Set by the council’s policy. The comparator mean is that of the top of other authorities’ scales."),
                PayOf.PROPOSALS + "; " + PayOf.SCALES);
    }

    /// Where a grade gets no supplement, the basis names the point that its staff start on.
    private static String basis(CostLine line, PayScale scale) {
        Optional<PayPoint> minimum = line.rateGbp() != null || line.section() == null
                ? Optional.empty()
                : scale.points(line.section(), null).stream()
                        .filter(point -> point.isMin() && point.point() != null)
                        .findFirst();
        return line.line()
                + minimum.map(point -> " " + point.point() + " (" + point.salaryGbp() + ")")
                        .orElse("");
    }

    private static AppendixTable byService(List<CostLine> lines, ServiceCondition service, String asAt) {
        return new AppendixTable(
                Supplements.BY_SERVICE,
                "Proposed market supplements by staff group and length of service, as at " + asAt,
                List.of(
                        Column.words("staff_group", "Staff group"),
                        Column.words("service_condition", "Service"),
                        Column.figures("supplement_gbp", "Supplement", Format.GBP),
                        Column.figures("wte", "Staff", new Format(Unit.FTE, 0)),
                        Column.words("frequency", "Paid")),
                lines.stream()
                        .map(line -> Row.detail(
                                Cell.text(line.line()),
                                PayOf.words(
                                        service.printed(line),
                                        Shorthand.NOT_APPLICABLE,
                                        "the length of service does not matter"),
                                PayOf.pounds(line.rateGbp(), Shorthand.NOT_AVAILABLE, NOT_STATED),
                                Cell.of(service.fte(line), Shorthand.NOT_AVAILABLE, NOT_STATED),
                                frequency(line)))
                        .toList(),
                List.of(
                        "Staff: fte in post by completed years of continuous service, one fte being one whole-time "
                                + "equivalent.",
                        service.note()),
                PayOf.PROPOSALS + "; HR extract: staff in post");
    }

    private static AppendixTable byPayment(List<CostLine> lines) {
        return new AppendixTable(
                Supplements.BY_PAYMENT,
                "Proposed payments by staff group",
                List.of(
                        Column.words("payment", "Payment"),
                        Column.words("staff_group", "Staff group"),
                        Column.words("amount", "Amount"),
                        Column.words("unit", "Unit"),
                        Column.words("frequency", "Paid")),
                lines.stream().map(SupplementRates::payment).toList(),
                List.of("gbp: pounds. pct (up to): per cent of the salary, no further than the top of the grade."),
                PayOf.PROPOSALS);
    }

    private static Row payment(CostLine line) {
        BigDecimal rate = line.rateGbp();
        BigDecimal factor = line.factor();
        if (rate != null) {
            return payment(line, Cell.of(Exact.of(rate), Format.GBP), "gbp");
        }
        return factor != null
                ? payment(line, PayOf.given(factor.multiply(HUNDRED), Unit.PERCENT), "pct (up to)")
                : payment(line, new Cell.Missing(Shorthand.NOT_AVAILABLE, NOT_STATED), "gbp");
    }

    private static Row payment(CostLine line, Cell amount, String unit) {
        return Row.detail(
                Cell.text(Objects.toString(line.section(), "")),
                Cell.text(staffGroup(line)),
                amount,
                Cell.text(unit),
                frequency(line));
    }

    /// A group whose number is part of the proposal is named with it.
    private static String staffGroup(CostLine line) {
        BigDecimal people = line.quantity();
        return people == null ? line.line() : Format.PEOPLE.print(Exact.of(people)) + " " + line.line();
    }

    private static Cell frequency(CostLine line) {
        return PayOf.words(line.year(), Shorthand.NOT_AVAILABLE, NOT_STATED);
    }
}
