package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// What is spent over the budget; below zero the spend is within it: in pounds, and in millions.
@AutoService(Measure.class)
public class Overspend extends BudgetFigure {

    public Overspend() {
        this("overspend", Format.GBP);
    }

    private Overspend(String name, Format format) {
        super(name, format, "Overspend: spend less budget; below zero the spend is within the budget.");
    }

    @Override
    final Figure of(BudgetGap gap) {
        return gap.overspend();
    }

    /// The same in millions.
    @AutoService(Measure.class)
    public static final class InMillions extends Overspend {

        public InMillions() {
            super("overspend-m", MILLIONS);
        }
    }
}
