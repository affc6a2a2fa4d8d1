package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// Fte in post at the end of a census year whose leavers are on record: a base without its leavers says nothing.
@AutoService(Measure.class)
public final class TurnoverDfeBase extends Defined {

    public TurnoverDfeBase() {
        super(
                new Definition(
                        "turnover-dfe-base", Format.FTE, "In post on the last day of the year, fte.", DfeYear.CENSUS),
                Set.of(Leaver.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        return scope.figure("recorded-leavers-fte") instanceof Figure.Missing missing
                ? missing
                : scope.figure("in-post-at-end");
    }
}
