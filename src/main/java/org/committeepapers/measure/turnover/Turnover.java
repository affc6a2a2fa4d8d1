package org.committeepapers.measure.turnover;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// The council's turnover of any span and any part of its workforce: permanent leavers over the mean of the fte in post
/// at
/// the start and at the end. It is not stated as over a year.
@AutoService(Measure.class)
public final class Turnover extends Defined {

    static final String NAME = "turnover";
    static final String LEAVERS = "permanent-leavers-fte";
    static final String NOT_ON_RECORD = "leavers are not on record for the whole period";
    static final String NOBODY = "nobody was in post";

    public Turnover() {
        super(
                Definition.of(
                        NAME,
                        Format.PERCENT,
                        "Turnover: fte of permanent leavers of the period as a percentage of the mean of the fte in post, "
                                + "on all of the council's own contracts, at its start and at its end. A total is the sum "
                                + "of the leavers over the sum of the bases, never the mean of the rows."),
                Set.of(Leaver.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Optional<Figure> untold = scope.untold(Leaver.class);
        if (untold.isPresent()) {
            return untold.get();
        }
        if (isPartOfService(scope) && leftServiceItself(scope)) {
            return Figure.notAvailable("leavers are recorded for the service as a whole");
        }
        return overBase(scope, "in-post-mean-of-ends");
    }

    /// Permanent leavers over a base, where all of them are on record.
    static Figure overBase(Scope scope, String base) {
        return Turnovers.areOnRecord(scope)
                ? Ratio.percentage(scope.figure(LEAVERS), scope.figure(base), NAME, NOBODY)
                : Figure.notAvailable(NOT_ON_RECORD);
    }

    private static boolean isPartOfService(Scope scope) {
        return scope.code("service").filter(code -> !code.isEmpty()).isPresent()
                && scope.code("place").isPresent();
    }

    /// Whether somebody left a service without a unit of it, so that its units show only some of their leavers.
    private static boolean leftServiceItself(Scope scope) {
        String service = scope.code("service").orElse("");
        return scope.without("place").facts(Leaver.class).stream()
                .anyMatch(leaver ->
                        Turnovers.isPermanent(leaver) && leaver.unitCode().equals(service));
    }
}
