package org.committeepapers.measure.money;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// What every post filled would cost in a year: in pounds, and in millions.
@AutoService(Measure.class)
public class SpendFull extends BudgetFigure {

    public SpendFull() {
        this("spend-full", Format.GBP);
    }

    private SpendFull(String name, Format format) {
        super(name, format, "Full spend: what the full establishment costs in a year, supplements included.");
    }

    @Override
    final Figure of(BudgetGap gap) {
        return gap.full();
    }

    /// The same in millions.
    @AutoService(Measure.class)
    public static final class InMillions extends SpendFull {

        public InMillions() {
            super("spend-full-m", MILLIONS);
        }
    }
}
