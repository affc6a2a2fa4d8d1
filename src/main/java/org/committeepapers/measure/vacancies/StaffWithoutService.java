package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Stock;
import org.committeepapers.measure.dimension.ServiceCondition;
import org.committeepapers.staging.StaffMember;

/// Staff in post whose length of service is not known, fte.
@AutoService(Measure.class)
public final class StaffWithoutService extends Stock<StaffMember> {

    public StaffWithoutService() {
        super(
                Definition.of("staff-without-service", Format.FTE, ""),
                StaffMember.class,
                Quantity.number("fte", StaffMember::fte));
    }

    @Override
    protected boolean counts(StaffMember member, Scope scope) {
        return ServiceCondition.served(member).isEmpty();
    }
}
