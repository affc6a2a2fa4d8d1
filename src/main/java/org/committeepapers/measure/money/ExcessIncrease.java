package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// How much more the full establishment would be over the budget than the spend is now: in pounds, and in millions.
@AutoService(Measure.class)
public class ExcessIncrease extends BudgetFigure {

    public ExcessIncrease() {
        this("excess-increase", Format.GBP);
    }

    private ExcessIncrease(String name, Format format) {
        super(name, format, "Increase: excess less overspend.");
    }

    @Override
    final Figure of(BudgetGap gap) {
        return gap.increase();
    }

    /// The same in millions.
    @AutoService(Measure.class)
    public static final class InMillions extends ExcessIncrease {

        public InMillions() {
            super("excess-increase-m", MILLIONS);
        }
    }
}
