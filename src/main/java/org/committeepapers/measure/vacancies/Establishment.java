package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.Post;

/// Budgeted posts at the month's end, fte.
@AutoService(Measure.class)
public final class Establishment extends Stock<Post> {

    public Establishment() {
        super(
                Definition.of("establishment", Format.FTE, "Establishment: budgeted posts, fte."),
                Post.class,
                Quantity.number("budgeted_fte", Post::budgetedFte));
    }
}
