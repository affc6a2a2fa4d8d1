package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.StaffMember;

/// Staff on the council's own contracts without the overseas recruits, fte.
@AutoService(Measure.class)
public final class PermanentOnRecord extends OnRecord<StaffMember> {

    public PermanentOnRecord() {
        super(
                Definition.of(
                        "permanent-on-record",
                        Format.FTE,
                        "Permanent: staff on the council's own contracts without the overseas recruits, fte."),
                StaffMember.class,
                StaffMember::fte,
                "IN_POST");
    }

    @Override
    boolean counts(StaffMember fact) {
        return !Boolean.TRUE.equals(fact.overseasRecruit());
    }
}
