package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Stock;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.Post;

/// Posts of the establishment that have no position number, so that nobody can be seen to hold them.
@AutoService(Measure.class)
public final class PostsWithoutNumber extends Stock<Post> {

    public PostsWithoutNumber() {
        super(Definition.of("posts-without-number", new Format(Unit.COUNT, 0), ""), Post.class, Quantity.rows());
    }

    @Override
    protected boolean counts(Post post, Scope scope) {
        return post.postRef() == null;
    }
}
