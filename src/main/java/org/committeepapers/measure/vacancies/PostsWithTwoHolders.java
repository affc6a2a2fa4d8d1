package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.StaffMember;

/// Posts whose holders together bring more than the post's budgeted fte.
@AutoService(Measure.class)
public final class PostsWithTwoHolders extends Defined {

    public PostsWithTwoHolders() {
        super(
                Definition.of(
                        "posts-with-two-holders",
                        Format.POSTS,
                        "Posts with two holders: posts whose holders together bring more than the post's budget."),
                Set.of(StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Figure beyond = scope.figure(SecondHoldersFte.NAME);
        if (!(beyond instanceof Figure.Known)) {
            return beyond;
        }
        List<StaffMember> holders = SecondHoldersFte.addends(beyond).stream()
                .map(Working.Addend::row)
                .map(StaffMember.class::cast)
                .toList();
        return Figure.of(Working.Count.distinct(
                "posts with two holders", "post_ref", holders, holder -> Objects.requireNonNull(holder.postRef())));
    }
}
