package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;

/// Leavers of short service in percent of all leavers of the period.
@AutoService(Measure.class)
public final class ShortServiceShare extends Defined {

    public ShortServiceShare() {
        super(
                Definition.of(
                        "short-service-share",
                        Format.PERCENT,
                        "Share of short service: leavers under the years of service as a percentage of all leavers."),
                Set.of(Leaver.class));
    }

    @Override
    public Figure of(Scope scope) {
        return Ratio.percentage(
                scope.figure(ShortServiceLeavers.NAME),
                scope.without("short-service").figure("leavers"),
                "share of short service",
                "nobody left in the period");
    }
}
