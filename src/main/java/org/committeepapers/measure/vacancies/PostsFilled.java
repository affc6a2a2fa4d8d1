package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.StaffMember;

/// Posts that somebody in post fills, fte: staff in post without what second holders of one post bring beyond its
/// budget. The council's rule `two-holders` can count them in.
@AutoService(Measure.class)
public final class PostsFilled extends Defined {

    public PostsFilled() {
        super(
                Definition.of(
                        "posts-filled",
                        Format.FTE,
                        "Posts filled: staff in post, fte; who covers a post that somebody holds fills no second one."),
                Set.of(StaffMember.class));
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        Figure inPost = scope.figure("in-post");
        Figure beyond = scope.figure(SecondHoldersFte.NAME);
        return CountingRules.secondHoldersCount(scope)
                        || !(beyond instanceof Figure.Known(Working second))
                        || !beyond.isSome()
                ? inPost
                : inPost.then(all -> Working.step("posts filled", Operation.LESS, all, second));
    }
}
