package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// The council's budget for staff, a year: in pounds, and in millions.
@AutoService(Measure.class)
public class Budget extends BudgetFigure {

    public Budget() {
        this("budget", Format.GBP);
    }

    private Budget(String name, Format format) {
        super(name, format, "Budget: as stated with the cost assumptions.");
    }

    @Override
    final Figure of(BudgetGap gap) {
        return gap.budget();
    }

    /// The same in millions.
    @AutoService(Measure.class)
    public static final class InMillions extends Budget {

        public InMillions() {
            super("budget-m", MILLIONS);
        }
    }
}
