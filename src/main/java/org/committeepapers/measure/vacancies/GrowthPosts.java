package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Stock;
import org.committeepapers.staging.Post;

/// Budgeted posts that the council's growth funding added, fte.
@AutoService(Measure.class)
public final class GrowthPosts extends Stock<Post> {

    public GrowthPosts() {
        super(
                Definition.of("growth-posts", Format.FTE, "Posts that the council's growth funding added."),
                Post.class,
                Quantity.number("budgeted_fte", Post::budgetedFte));
    }

    @Override
    protected boolean counts(Post post, Scope scope) {
        return post.funding() == Post.Funding.GROWTH;
    }
}
