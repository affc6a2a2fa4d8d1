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

/// The working time of staff with less than two years' experience in the United Kingdom, in percent of all in post.
@AutoService(Measure.class)
public final class UkExperienceShare extends Defined {

    public UkExperienceShare() {
        super(
                Definition.of(
                        "uk-experience-share",
                        Format.PERCENT,
                        "Share: fte of those with less than two years' experience in the United Kingdom as a"
                                + " percentage of the fte in post."),
                Set.of(StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Scope novices = Dimensions.named("experience")
                .one(scope, "new-to-the-uk")
                .narrow()
                .apply(scope);
        return Ratio.percentage(
                novices.figure("in-post"), scope.figure("in-post"), "uk experience share", "nobody in post");
    }
}
