package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.StaffMember;

/// Overseas recruits in post, fte.
@AutoService(Measure.class)
public final class OverseasOnRecord extends OnRecord<StaffMember> {

    public OverseasOnRecord() {
        super(
                Definition.of("overseas-on-record", Format.FTE, "Overseas recruits: those in post, fte."),
                StaffMember.class,
                StaffMember::fte,
                "OVERSEAS");
    }

    @Override
    boolean counts(StaffMember fact) {
        return Boolean.TRUE.equals(fact.overseasRecruit());
    }
}
