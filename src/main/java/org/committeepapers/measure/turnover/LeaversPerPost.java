package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;

/// Leavers, as people, over the posts of the establishment.
@AutoService(Measure.class)
public final class LeaversPerPost extends Ratio {

    public LeaversPerPost() {
        super(
                Definition.of(
                        "leavers-per-post",
                        Format.PERCENT,
                        "Turnover: leavers of the twelve months to the month's end, as people and whatever their contract, "
                                + "as a percentage of the establishment."),
                "leavers",
                "establishment",
                "no posts in the establishment");
    }
}
