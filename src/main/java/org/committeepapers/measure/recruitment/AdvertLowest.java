package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;

/// The fewest applications that an advert of the period had.
@AutoService(Measure.class)
public final class AdvertLowest extends Answers {

    public AdvertLowest() {
        super("advert-lowest", "", Operation.LOWEST);
    }
}
