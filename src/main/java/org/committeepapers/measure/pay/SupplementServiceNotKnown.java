package org.committeepapers.measure.pay;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.council.Costing;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.money.CostTables;
import org.committeepapers.staging.StaffMember;

/// Of the staff whom the supplements by service are costed for, those whose length of service is not known, fte.
@AutoService(Measure.class)
public final class SupplementServiceNotKnown extends Defined {

    public SupplementServiceNotKnown() {
        super(Definition.of("supplement-service-not-known", Format.FTE, ""), Set.of(StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        if (scope.council().rules().supplementServiceYears(scope.month().asAt()).isEmpty()) {
            return Figure.notApplicable("no years of service are set from which the higher supplement is paid");
        }
        Costing costing = scope.council()
                .rules()
                .costing(CostTables.SUPPLEMENT_RATES, scope.month().asAt());
        return Dimensions.named("service-condition")
                .one(scope, "not-known")
                .narrow()
                .apply(CostTables.costed(scope, costing))
                .figure("in-post");
    }
}
