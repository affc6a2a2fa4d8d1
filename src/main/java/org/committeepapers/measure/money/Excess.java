package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// What the full establishment would cost over the budget; below zero it is within it: in pounds, and in millions.
@AutoService(Measure.class)
public class Excess extends BudgetFigure {

    public Excess() {
        this("excess", Format.GBP);
    }

    private Excess(String name, Format format) {
        super(name, format, "Excess: the full spend less budget; below zero it is within the budget.");
    }

    @Override
    final Figure of(BudgetGap gap) {
        return gap.excess();
    }

    /// The same in millions.
    @AutoService(Measure.class)
    public static final class InMillions extends Excess {

        public InMillions() {
            super("excess-m", MILLIONS);
        }
    }
}
