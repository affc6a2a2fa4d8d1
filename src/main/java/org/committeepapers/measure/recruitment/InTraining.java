package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// People in training on a scheme, of any role: a student has none of the group's roles yet.
@AutoService(Measure.class)
public final class InTraining extends Recruits {

    public InTraining() {
        super("in-training", "Staff on pathways: those recorded as in training.", true);
    }

    @Override
    List<Starter> people(Appointments appointments, Scope scope) {
        return appointments.inTraining();
    }

    @Override
    public Figure of(Scope scope) {
        return super.of(scope.without("group", "counted"));
    }
}
