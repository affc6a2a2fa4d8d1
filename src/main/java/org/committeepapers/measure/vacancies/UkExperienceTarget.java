package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.TargetSet;

/// The share of staff new to practice in the United Kingdom that is to be reached at the most.
@AutoService(Measure.class)
public final class UkExperienceTarget extends TargetSet {

    public UkExperienceTarget() {
        super(Definition.of("uk-experience-target", Format.PERCENT, ""), "uk-experience-under-2-years");
    }
}
