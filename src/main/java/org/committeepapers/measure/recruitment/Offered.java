package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.JobApplication;

/// Applications received in the period that led to an offer, without newly qualified social workers.
@AutoService(Measure.class)
public final class Offered extends Received {

    public Offered() {
        super(
                "offered",
                Format.PEOPLE,
                "Offered: of the applications received in the period, those that led to an offer; newly qualified"
                        + " social workers are left out.");
    }

    @Override
    boolean reached(JobApplication application) {
        return application.offerDate() != null;
    }

    @Override
    protected boolean counts(JobApplication application, Scope scope) {
        return !newlyQualified(application);
    }

    @Override
    protected String rule() {
        return "offers to newly qualified social workers";
    }
}
