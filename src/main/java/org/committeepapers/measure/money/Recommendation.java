package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CostLine;

/// What a recommendation costs or saves, year by year, in words: `2014/15: a saving of £4k`.
@AutoService(Measure.class)
public final class Recommendation extends Defined {

    private static final Format THOUSANDS = new Format(Unit.GBP_THOUSANDS, 0);

    public Recommendation() {
        super(Definition.of("recommendation", THOUSANDS, ""), Set.of(CostLine.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().has(CostLine.class)) {
            return NotSent.figure(CostLine.class);
        }
        List<CostLine> years = CostTables.lines(scope.month(), CostTables.IMPLICATIONS).stream()
                .filter(line -> line.budgetGbp() != null)
                .toList();
        return years.isEmpty()
                ? Figure.notApplicable("no cost or saving is stated")
                : new Figure.Words(years.stream().map(Recommendation::said).collect(Collectors.joining("; ")));
    }

    private static String said(CostLine year) {
        Exact thousands = Stated.budget(year).known().orElse(Exact.ZERO).dividedBy(Exact.of(1000));
        String amount = THOUSANDS.sentence(thousands.absolute());
        return year.line() + ": a " + (thousands.signum() < 0 ? "saving" : "cost") + " of " + amount;
    }
}
