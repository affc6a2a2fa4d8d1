package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.StaffMember;

/// People in post of whom it is not known since when they practise in the United Kingdom.
@AutoService(Measure.class)
public final class StaffWithoutUkStart extends Stock<StaffMember> {

    public StaffWithoutUkStart() {
        super(
                Definition.of("staff-without-uk-start", Format.PEOPLE, ""),
                StaffMember.class,
                Quantity.distinct("person_ref", StaffMember::personRef));
    }

    @Override
    protected boolean counts(StaffMember member, Scope scope) {
        return member.ukExperienceStart() == null;
    }
}
