package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Operation;

/// The most applications that an advert of the period had.
@AutoService(Measure.class)
public final class AdvertHighest extends Answers {

    public AdvertHighest() {
        super("advert-highest", "", Operation.HIGHEST);
    }
}
