package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;

/// Applications to the adverts of the period.
@AutoService(Measure.class)
public final class AdvertApplications extends Answers {

    public AdvertApplications() {
        super("advert-applications", "Applications: those to adverts of the period.", Operation.PLUS);
    }
}
