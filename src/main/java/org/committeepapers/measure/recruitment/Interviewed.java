package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.staging.JobApplication;

/// Applications received in the period that led to an interview, whenever it was.
@AutoService(Measure.class)
public final class Interviewed extends Received {

    public Interviewed() {
        super(
                "interviewed",
                Format.PEOPLE,
                "Interviewed: of the applications received in the period, those that led to an interview.");
    }

    @Override
    boolean reached(JobApplication application) {
        return application.interviewDate() != null;
    }
}
