package org.committeepapers.appendix.pay;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine;

/// The tables of cost assumptions in which supplements and other payments are proposed.
final class Supplements {

    /// By grade: the section is the grade, the line says on which basis.
    static final String BY_GRADE = "market-supplement-rates";

    /// By staff group: the section is the condition of service.
    static final String BY_SERVICE = "market-supplement-proposals";

    /// By payment: the section is the payment, the line the staff group.
    static final String BY_PAYMENT = "remuneration-proposals";

    private Supplements() {}

    /// The highest supplement a year that is proposed by service.
    static Optional<Exact> highest(MonthData month) {
        return CostTables.lines(month, BY_SERVICE).stream()
                .filter(line -> line.fundingKind() != CostLine.FundingKind.ONE_OFF)
                .map(CostLine::rateGbp)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Exact::of);
    }

    /// The line that sets a grade's supplement.
    static Optional<CostLine> ofGrade(List<CostLine> lines, String grade) {
        return lines.stream().filter(line -> grade.equals(line.section())).findFirst();
    }
}
