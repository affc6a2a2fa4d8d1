package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.StaffMember;

/// People in post at the month's end. Who holds two posts is one person.
@AutoService(Measure.class)
public final class StaffPeople extends Stock<StaffMember> {

    public StaffPeople() {
        super(
                Definition.of("staff-people", Format.PEOPLE, "Staff in post: people, each counted once."),
                StaffMember.class,
                Quantity.distinct("person_ref", StaffMember::personRef));
    }
}
