package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.JobApplication;

/// Offers to newly qualified social workers, of the applications received in the period.
@AutoService(Measure.class)
public final class NqswOffers extends Received {

    public NqswOffers() {
        super("nqsw-offers", Applications.NUMBER, "Offers to newly qualified social workers (NQSW).");
    }

    @Override
    boolean reached(JobApplication application) {
        return application.offerDate() != null && newlyQualified(application);
    }
}
