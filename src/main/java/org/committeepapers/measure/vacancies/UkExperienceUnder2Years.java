package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.StaffMember;

/// How much of the working time in post is that of staff under two years in practice in the United Kingdom.
@AutoService(Measure.class)
public final class UkExperienceUnder2Years extends Defined {

    private static final String NAME = "uk-experience-under-2-years";

    public UkExperienceUnder2Years() {
        super(
                Definition.of(
                        NAME,
                        Format.PERCENT,
                        "Share: fte of staff under two years' experience in the United Kingdom as a percentage of the fte in"
                                + " post."),
                Set.of(StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Scope newToTheUk = Dimensions.named("experience")
                .one(scope, "new-to-the-uk")
                .narrow()
                .apply(scope);
        return Ratio.percentage(
                newToTheUk.figure("in-post"), scope.figure("in-post"), NAME.replace('-', ' '), "nobody was in post");
    }
}
