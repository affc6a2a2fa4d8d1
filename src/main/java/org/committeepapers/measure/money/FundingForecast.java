package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.CostLine;

/// The funding with which the forecast begins and ends, £m, and the years of both.
public abstract class FundingForecast extends Defined {

    private static final Format MILLIONS = new Format(Unit.GBP_MILLIONS, 2);

    FundingForecast(String name) {
        super(Definition.of(name, MILLIONS, ""), Set.of(CostLine.class));
    }

    abstract Figure of(List<YearFunded> years);

    @Override
    public final Figure of(Scope scope) {
        if (!scope.month().has(CostLine.class)) {
            return NotSent.figure(CostLine.class);
        }
        List<YearFunded> years = YearFunded.of(scope.month());
        return years.isEmpty() ? Figure.notApplicable("no funding is forecast") : of(years);
    }

    /// The funding of the first year.
    @AutoService(Measure.class)
    public static final class First extends FundingForecast {
        public First() {
            super("funding-first");
        }

        @Override
        Figure of(List<YearFunded> years) {
            return CostTables.millions(years.getFirst().pounds());
        }
    }

    /// The funding of the last year.
    @AutoService(Measure.class)
    public static final class Last extends FundingForecast {
        public Last() {
            super("funding-last");
        }

        @Override
        Figure of(List<YearFunded> years) {
            return CostTables.millions(years.getLast().pounds());
        }
    }

    /// The first year, in words.
    @AutoService(Measure.class)
    public static final class FirstYear extends FundingForecast {
        public FirstYear() {
            super("funding-first-year");
        }

        @Override
        Figure of(List<YearFunded> years) {
            return new Figure.Words(years.getFirst().year());
        }
    }

    /// The last year, in words.
    @AutoService(Measure.class)
    public static final class LastYear extends FundingForecast {
        public LastYear() {
            super("funding-last-year");
        }

        @Override
        Figure of(List<YearFunded> years) {
            return new Figure.Words(years.getLast().year());
        }
    }

    /// How the funding of each year was found, in words.
    @AutoService(Measure.class)
    public static final class Found extends FundingForecast {
        public Found() {
            super("funding-found");
        }

        @Override
        Figure of(List<YearFunded> years) {
            return new Figure.Words(
                    years.stream().map(one -> one.year() + ": " + one.how()).collect(Collectors.joining("; ")));
        }
    }
}
