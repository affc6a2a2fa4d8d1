package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;

/// Applications an advert of the period had on average.
@AutoService(Measure.class)
public final class AdvertAverage extends Answers {

    public AdvertAverage() {
        super(
                "advert-average",
                "Average: applications over adverts; an advert that nobody answered counts as one.",
                Operation.MEAN);
    }
}
