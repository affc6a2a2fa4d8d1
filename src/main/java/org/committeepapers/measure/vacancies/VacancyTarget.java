package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.TargetSet;

/// The vacancy rate that is not to be exceeded.
@AutoService(Measure.class)
public final class VacancyTarget extends TargetSet {

    public VacancyTarget() {
        super(Definition.of("vacancy-target", Format.PERCENT, ""), "vacancy-rate");
    }
}
