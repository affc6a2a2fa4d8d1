package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// What the workforce costs in a year as it is now: in pounds, and in millions.
@AutoService(Measure.class)
public class SpendNow extends BudgetFigure {

    public SpendNow() {
        this("spend-now", Format.GBP);
    }

    private SpendNow(String name, Format format) {
        super(name, format, "Spend: what the workforce costs in a year as it is now.");
    }

    @Override
    final Figure of(BudgetGap gap) {
        return gap.current();
    }

    /// The same in millions.
    @AutoService(Measure.class)
    public static final class InMillions extends SpendNow {

        public InMillions() {
            super("spend-now-m", MILLIONS);
        }
    }
}
