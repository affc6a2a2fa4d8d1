package org.committeepapers.measure.pay;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.measure.money.Stated;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine;

/// The supplements and other payments that are proposed.
///
/// @param byGrade by grade: the section is the grade, the line says on which basis
/// @param byService by staff group: the section is the condition of service
/// @param byPayment by payment: the section is the payment, the line the staff group
public record Proposals(List<CostLine> byGrade, List<CostLine> byService, List<CostLine> byPayment, Figure none) {

    public static final String BY_GRADE = "market-supplement-rates";
    public static final String BY_SERVICE = "market-supplement-proposals";
    public static final String BY_PAYMENT = "remuneration-proposals";

    public static Proposals of(MonthData month) {
        return new Proposals(
                CostTables.lines(month, BY_GRADE),
                CostTables.lines(month, BY_SERVICE),
                CostTables.lines(month, BY_PAYMENT),
                month.has(CostLine.class)
                        ? Figure.notAvailable("no supplement is among the cost assumptions")
                        : NotSent.figure(CostLine.class));
    }

    /// The supplement a year of a grade.
    public Figure ofGrade(String grade) {
        return byGrade.stream()
                .filter(line -> grade.equals(line.section()))
                .findFirst()
                .map(Stated::rate)
                .filter(rate -> !rate.isNone())
                .orElseGet(() -> Figure.none("no supplement is proposed for the grade"));
    }

    /// The highest supplement a year that is proposed by service.
    public Figure highest() {
        Optional<CostLine> highest = byService.stream()
                .filter(Predicate.not(Proposals::isPaidOnce))
                .filter(line -> line.rateGbp() != null)
                .max(Comparator.comparing(line -> Objects.requireNonNull(line.rateGbp())));
        return highest.map(Stated::rate).orElse(none);
    }

    /// What a group gets of the payments with these numbers, once or a year.
    public Figure payments(List<Integer> numbers, boolean once) {
        return Figure.sum(
                once ? "paid once" : "paid a year",
                byPayment.stream()
                        .filter(line -> numbers.contains(line.lineOrder()) && isPaidOnce(line) == once)
                        .map(Stated::rate)
                        .toList(),
                "the group gets no such payment");
    }

    private static boolean isPaidOnce(CostLine line) {
        return line.fundingKind() == CostLine.FundingKind.ONE_OFF;
    }
}
