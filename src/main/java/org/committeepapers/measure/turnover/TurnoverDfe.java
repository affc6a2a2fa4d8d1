package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// Turnover by the Department's definition: all leavers of a census year over the fte in post at its end, not over a
/// mean.
@AutoService(Measure.class)
public final class TurnoverDfe extends Ratio {

    public TurnoverDfe() {
        super(
                new Definition(
                        "turnover-dfe",
                        Format.PERCENT,
                        "Turnover: fte of all leavers from October to September, on permanent and fixed-term contracts, as a "
                                + "percentage of the fte in post on the last day, not of a mean. It covers other months "
                                + "than the financial year, other leavers and another base than the council's own rate, so "
                                + "the two need not agree.",
                        DfeYear.CENSUS),
                "recorded-leavers-fte",
                "in-post-at-end",
                Turnover.NOBODY);
    }
}
