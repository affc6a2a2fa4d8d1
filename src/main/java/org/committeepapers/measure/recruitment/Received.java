package org.committeepapers.measure.recruitment;

import org.committeepapers.council.Role;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Flow;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Quantity;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.JobApplication;

/// Applications received in the period, or those of them that came so far. Each is one person's for one post.
abstract class Received extends Flow<JobApplication> {

    Received(String name, Format format, String means) {
        super(Definition.of(name, format, means), JobApplication.class, Quantity.rows());
    }

    /// Whether the application came as far as the measure asks.
    boolean reached(JobApplication application) {
        return true;
    }

    @Override
    protected final boolean during(JobApplication application, Scope scope) {
        return application.appliedDate() != null
                && scope.period().contains(application.appliedDate())
                && reached(application);
    }

    /// Newly qualified social workers are recruited by campaigns of their own: among the offers they would hide how few
    /// experienced people were found.
    static boolean newlyQualified(JobApplication application) {
        return Boolean.TRUE.equals(application.nqsw()) || application.role() == Role.NQSW;
    }
}
