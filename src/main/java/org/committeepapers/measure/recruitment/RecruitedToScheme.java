package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Starter;

/// People recruited to the council's schemes, its own staff among them: whose cohort it is, is for the row to say.
@AutoService(Measure.class)
public final class RecruitedToScheme extends Recruits {

    public RecruitedToScheme() {
        super(
                "recruited-to-scheme",
                "Recruited: contracted, in training or started; those who withdrew are left out.",
                true);
    }

    @Override
    List<Starter> people(Appointments appointments, Scope scope) {
        return appointments.onScheme();
    }
}
