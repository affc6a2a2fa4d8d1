package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.StaffMember;

/// Staff in post who have reached the years of service that the council has set for a supplement, fte.
@AutoService(Measure.class)
public final class EligibleStaffFte extends Defined {

    public EligibleStaffFte() {
        super(
                Definition.of(
                        "eligible-staff-fte",
                        Format.FTE,
                        "Eligible: fte of staff who have reached the years of service of the supplement."),
                Set.of(StaffMember.class));
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        return Dimensions.named("service-condition")
                .one(scope, "reached")
                .narrow()
                .apply(scope)
                .figure("in-post");
    }
}
