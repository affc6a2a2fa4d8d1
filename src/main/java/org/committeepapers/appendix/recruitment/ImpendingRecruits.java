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

/// Who is coming: those appointed and not started, by job title. The months are the council's (period
/// `impending-recruits`), else the three after the reporting month.
@AutoService(Appendix.class)
public final class ImpendingRecruits implements Appendix {

    @Override
    public String slug() {
        return "impending-recruits";
    }

    @Override
    public String title() {
        return "Impending new recruits";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Starter.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Period nextQuarter =
                new Period(month.month().plusMonths(1), month.month().plusMonths(3));
        Period period = month.council().periods().getOrDefault(slug(), nextQuarter);
        return new RecruitTable(
                        slug(),
                        slug(),
                        title(),
                        "Counted are those appointed who are expected to start in the period, in the council's order"
                                + " of seniority. Appointments withdrawn are left out.")
                .of(
                        Names.of(month, slug()),
                        Appointments.of(month.all(Starter.class)).dueToStart(period),
                        period);
    }
}
