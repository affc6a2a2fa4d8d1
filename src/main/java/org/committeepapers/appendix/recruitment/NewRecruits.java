package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Period;
import org.committeepapers.measure.recruitment.Appointments;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Starter;

/// Who was recruited: those who started, by job title. The months are the council's (period `new-recruits`), else the
/// six up to the reporting month.
@AutoService(Appendix.class)
public final class NewRecruits implements Appendix {

    @Override
    public String slug() {
        return "new-recruits";
    }

    @Override
    public String title() {
        return "New recruitment of social workers and managers";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Starter.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Period halfYear = new Period(month.month().minusMonths(5), month.month());
        Period period = month.council().periods().getOrDefault(slug(), halfYear);
        return new RecruitTable(
                        slug(),
                        "new-recruitment",
                        title(),
                        "Counted are those who started in the period, in the council's order of seniority.")
                .of(
                        Names.of(month, slug()),
                        Appointments.of(month.all(Starter.class)).started(period),
                        period);
    }
}
