package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Whether a place is in the vacancies on record of a month's end, in words: `included` or `excluded`.
@AutoService(Measure.class)
public final class PlaceOnRecord extends Defined {

    static final String NAME = "place-on-record";
    static final Figure EXCLUDED = new Figure.Words("excluded");

    public PlaceOnRecord() {
        super(Definition.of(NAME, new Format(Unit.BY_ROW, 0), ""), Set.of(Post.class, StaffMember.class));
    }

    @Override
    public Figure of(Scope scope) {
        Figure around = scope.without("place").figure(VacanciesOnRecord.NAME);
        if (around instanceof Figure.Missing) {
            return around;
        }
        return VacanciesOnRecord.counts(scope) ? new Figure.Words("included") : EXCLUDED;
    }
}
