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

/// Staff in post who have reached the years of service that the council has set for a supplement, people.
@AutoService(Measure.class)
public final class EligibleStaff extends Defined {

    public EligibleStaff() {
        super(
                Definition.of(
                        "eligible-staff",
                        Format.PEOPLE,
                        "Eligible: people in post who have reached the years of service of the supplement."),
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
                .figure("staff-people");
    }
}
