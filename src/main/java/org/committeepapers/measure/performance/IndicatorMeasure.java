package org.committeepapers.measure.performance;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.council.Nearest;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.MeasureFamily;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;

/// An indicator by its code, `indicator NI59`: what it shows for the scope's month. Its unit and decimals are for its
/// definition to say.
public final class IndicatorMeasure extends Defined {

    private final String code;

    private IndicatorMeasure(String code) {
        super(
                Definition.of(Indicator.NAME + " " + code, new Format(Unit.BY_ROW, 1), ""),
                Set.of(IndicatorValue.class, IndicatorDefinition.class));
        this.code = code;
    }

    @Override
    public Figure of(Scope scope) {
        Indicators indicators = Indicators.of(scope.month());
        Figure shown = indicators.readings().shown(code, scope.at());
        return shown instanceof Figure.Known || indicators.codes().contains(code)
                ? shown
                : unknown(scope, indicators, shown);
    }

    private Figure unknown(Scope scope, Indicators indicators, Figure shown) {
        return scope.month().has(IndicatorValue.class)
                ? Figure.notAvailable(
                        "there is no indicator \"" + code + "\"." + Nearest.question(code, indicators.codes()))
                : shown;
    }

    /// One for each indicator.
    @AutoService(MeasureFamily.class)
    public static final class Indicator implements MeasureFamily {

        static final String NAME = "indicator";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Measure of(String code) {
            return new IndicatorMeasure(code);
        }
    }
}
