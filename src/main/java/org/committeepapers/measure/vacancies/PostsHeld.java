package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.StaffMember;

/// Contracts at the month's end: who holds two posts holds two of them.
@AutoService(Measure.class)
public final class PostsHeld extends Stock<StaffMember> {

    public PostsHeld() {
        super(
                Definition.of("posts-held", Format.POSTS, "Posts held: the contracts of staff in post."),
                StaffMember.class,
                Quantity.rows());
    }
}
