package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.StaffMember;

/// Staff on the council's own contracts at the month's end, fte. Agency workers are never in post.
@AutoService(Measure.class)
public final class InPost extends Stock<StaffMember> {

    public InPost() {
        super(
                Definition.of("in-post", Format.FTE, "In post: staff on the council's own contracts, fte."),
                StaffMember.class,
                Quantity.number("fte", StaffMember::fte));
    }
}
