package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.money.Stated;
import org.committeepapers.measure.pay.Proposals;
import org.committeepapers.staging.CostLine;
import org.jspecify.annotations.Nullable;

/// The payments that are proposed by staff group: pounds, or a part of the salary.
@AutoService(Listing.class)
public final class SupplementsByPayment extends Listed<SupplementsByPayment.Proposed> {

    /// @param staffGroup with its number, where that is part of the proposal
    /// @param unit `gbp`, or `pct (up to)`: no further than the top of the grade
    /// @param paid how often
    public record Proposed(
            String payment,
            String staffGroup,
            Cell amount,
            String unit,
            @Nullable String paid) {}

    public SupplementsByPayment() {
        super("supplements-by-payment", Proposed.class, CostLine.class);
    }

    @Override
    public List<Proposed> rows(Scope scope) {
        return Proposals.of(scope.month()).byPayment().stream()
                .map(SupplementsByPayment::proposed)
                .toList();
    }

    private static Proposed proposed(CostLine line) {
        boolean isPart = line.rateGbp() == null && line.factor() != null;
        return new Proposed(
                Objects.toString(line.section(), ""),
                staffGroup(line),
                isPart ? part(line) : pounds(line),
                isPart ? "pct (up to)" : "gbp",
                line.year());
    }

    private static Cell pounds(CostLine line) {
        return Cell.of(Stated.rate(line).or(() -> Figure.notAvailable("not stated in the proposal")), Format.GBP);
    }

    private static Cell part(CostLine line) {
        Figure percent = Stated.factor(line)
                .then(factor ->
                        Working.step("part of the salary", Operation.TIMES, factor, Working.Given.constant(100)));
        BigDecimal given = percent.known().map(Exact::numerator).orElse(BigDecimal.ZERO);
        return Cell.of(percent, Format.of(Unit.PERCENT, given));
    }

    private static String staffGroup(CostLine line) {
        BigDecimal people = line.quantity();
        return people == null ? line.line() : Format.PEOPLE.print(Exact.of(people)) + " " + line.line();
    }
}
