package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Whole posts that nobody holds, by their number. A post with somebody in it for part of the week is not vacant, and
/// one over two lines of the establishment is one post.
@AutoService(Measure.class)
public final class VacantNumberedPosts extends Defined {

    public VacantNumberedPosts() {
        super(
                Definition.of(
                        "vacant-numbered-posts",
                        Format.POSTS,
                        "Whole posts of the establishment whose number no member of staff holds."),
                Set.of(Post.class));
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().sent(Post.class, scope.at())) {
            return NotSent.figure(Post.class, scope.at());
        }
        if (!scope.month().sent(StaffMember.class, scope.at())) {
            return NotSent.figure(StaffMember.class, scope.at());
        }
        Set<String> held = scope.bare().stock(StaffMember.class).stream()
                .map(StaffMember::postRef)
                .filter(ref -> ref != null)
                .collect(Collectors.toUnmodifiableSet());
        return Figure.of(Working.Count.distinct(
                "posts whose number nobody holds",
                "post_ref",
                scope.stock(Post.class).stream()
                        .filter(post -> post.postRef() != null && !held.contains(post.postRef()))
                        .toList(),
                post -> Objects.requireNonNull(post.postRef())));
    }
}
