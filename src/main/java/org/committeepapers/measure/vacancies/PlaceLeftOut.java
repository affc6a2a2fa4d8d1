package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// At how many of the reporting date and the same date of the two years before a place is left out of the vacancies on
/// record, so that a table says so of these places and of no others.
@AutoService(Measure.class)
public final class PlaceLeftOut extends Defined {

    public PlaceLeftOut() {
        super(Definition.of("place-left-out", new Format(Unit.COUNT, 0), ""), Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        long dates = Dimensions.named("year").values(scope, "three, oldest first").stream()
                .map(year -> year.narrow().apply(scope).figure(PlaceOnRecord.NAME))
                .filter(PlaceOnRecord.EXCLUDED::equals)
                .count();
        return Figure.of(Working.Given.constant(dates));
    }
}
