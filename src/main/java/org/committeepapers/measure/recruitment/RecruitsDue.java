package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// People appointed who are expected to start in the period, new to the council.
@AutoService(Measure.class)
public final class RecruitsDue extends Recruits {

    public RecruitsDue() {
        super(
                "recruits-due",
                "Counted are those appointed who are expected to start in the period. Appointments withdrawn are left"
                        + " out.",
                false);
    }

    @Override
    List<Starter> people(Appointments appointments, Scope scope) {
        return appointments.dueToStart(scope.period());
    }
}
