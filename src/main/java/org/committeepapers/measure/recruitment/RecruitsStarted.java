package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// People who started in the period, new to the council.
@AutoService(Measure.class)
public final class RecruitsStarted extends Recruits {

    public RecruitsStarted() {
        super("recruits-started", "Counted are those who started in the period.", false);
    }

    @Override
    List<Starter> people(Appointments appointments, Scope scope) {
        return appointments.started(scope.period());
    }
}
