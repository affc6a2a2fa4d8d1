package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.measure.money.Stated;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.CostLine;
import org.committeepapers.staging.PaperFact;
import org.jspecify.annotations.Nullable;

/// The years of the standing box: what the recommendation costs or saves in each, and what is answered of it.
@AutoService(Listing.class)
public final class YearsOfTheBox extends Listed<YearsOfTheBox.Year> {

    /// @param thousands below zero a saving
    public record Year(
            String year,
            Figure thousands,
            @Nullable String sufficientFunding,
            @Nullable String revenueOrCapital) {}

    public YearsOfTheBox() {
        super("years-of-the-box", Year.class, CostLine.class, PaperFact.class);
    }

    @Override
    public List<Year> rows(Scope scope) {
        return CostTables.lines(scope.month(), CostTables.IMPLICATIONS).stream()
                .map(line -> new Year(
                        line.line(),
                        thousands(line),
                        answer(scope.month(), "sufficient-funding", line),
                        answer(scope.month(), "revenue-or-capital", line)))
                .toList();
    }

    private static Figure thousands(CostLine line) {
        return Stated.budget(line)
                .or(() -> Figure.notAvailable("no amount is stated for the year"))
                .then(pounds ->
                        Working.step(pounds.what() + ", £000", Operation.OVER, pounds, Working.Given.constant(1000)));
    }

    /// The answer that the same paper states for a year, e.g. with the key `sufficient-funding 2014/15`.
    private static @Nullable String answer(MonthData month, String question, CostLine year) {
        return month.all(PaperFact.class).stream()
                .filter(fact -> fact.paperRef().equals(year.paperRef())
                        && fact.key().equals(question + " " + Objects.toString(year.year(), "")))
                .map(PaperFact::value)
                .findFirst()
                .orElse(null);
    }
}
