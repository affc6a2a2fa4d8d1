package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Period;
import org.committeepapers.measure.ApplicationFunnel;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.JobApplication;

/// How many applied for each job, were interviewed and were offered it.
@AutoService(Appendix.class)
public final class RecruitmentActivity implements Appendix {

    private static final Format COUNT = new Format(Unit.COUNT, 0);

    private record Job(String name, ApplicationFunnel funnel) {

        /// Marks as the notes below the table explain them.
        String remarks() {
            List<String> remarks = new ArrayList<>();
            if (funnel.nqswOffers() > 0) {
                remarks.add("* not including NQSW");
            }
            if (funnel.mostlyInternal()) {
                remarks.add("** majority internal");
            }
            return String.join(", ", remarks);
        }
    }

    @Override
    public String slug() {
        return "recruitment-activity";
    }

    @Override
    public String title() {
        return "Applications, interviews and offers";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(JobApplication.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Period lastYear = new Period(month.month().minusMonths(11), month.month());
        Period period = month.council().periods().getOrDefault("applications", lastYear);
        List<JobApplication> received = month.all(JobApplication.class).stream()
                .filter(one -> one.appliedDate() != null && period.contains(one.appliedDate()))
                .toList();
        List<Job> jobs = jobs(Names.of(month, slug()), received);
        return new AppendixContent(
                slug(),
                title() + ", " + Printed.period(period),
                false,
                List.of(table(jobs, period)),
                List.of(chart(jobs, period)),
                figures(jobs, period));
    }

    private static List<Job> jobs(Names names, List<JobApplication> received) {
        List<Job> jobs = new ArrayList<>();
        names.jobs(received.stream().map(JobApplication::role).toList())
                .forEach((name, roles) -> jobs.add(new Job(
                        name,
                        ApplicationFunnel.of(received.stream()
                                .filter(one -> roles.contains(one.role()))
                                .toList()))));
        return jobs;
    }

    private static AppendixTable table(List<Job> jobs, Period period) {
        return new AppendixTable(
                "recruitment-activity",
                "Recruitment activity by job, " + Printed.period(period),
                List.of(
                        Column.words("role", "Job"),
                        Column.figures("applications_received", "Applications received", COUNT),
                        Column.figures("interviewed", "Interviewed", Format.PEOPLE),
                        Column.figures("offered", "Offered", Format.PEOPLE),
                        Column.words("offered_note", "Note on offers")),
                jobs.stream()
                        .map(job -> Row.detail(
                                Cell.text(job.name()),
                                Cell.of(job.funnel().received()),
                                Cell.of(job.funnel().interviewed()),
                                Cell.of(job.funnel().offered()),
                                Cell.text(job.remarks())))
                        .toList(),
                List.of(
                        "Of the applications received in the period: those that led to an interview, and to an offer.",
                        "* Offers to newly qualified social workers (NQSW) are left out; there were "
                                + COUNT.print(Exact.of(total(jobs, ApplicationFunnel::nqswOffers))) + ".",
                        "** More than half of the interviews and more than half of the offers were of the council's"
                                + " own staff."),
                "HR extract: applications");
    }

    private static Chart chart(List<Job> jobs, Period period) {
        List<String> names = jobs.stream().map(Job::name).toList();
        List<Chart.Series> series = List.of(
                series("Applications received", jobs, ApplicationFunnel::received),
                series("Interviewed", jobs, ApplicationFunnel::interviewed),
                series("Offered", jobs, ApplicationFunnel::offered));
        return new Chart(
                "recruitment-activity",
                Chart.Kind.COLUMN,
                "Applications, interviews and offers by job, " + Printed.period(period),
                names,
                series,
                COUNT,
                null,
                AltText.acrossCategories(names, series, COUNT));
    }

    private static Chart.Series series(String name, List<Job> jobs, ToLongFunction<ApplicationFunnel> count) {
        return Chart.Series.of(name, jobs, job -> Optional.of(Exact.of(count.applyAsLong(job.funnel()))));
    }

    private static Map<String, Object> figures(List<Job> jobs, Period period) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("period", Printed.period(period));
        figures.put("received", figure(jobs, ApplicationFunnel::received));
        figures.put("interviewed", figure(jobs, ApplicationFunnel::interviewed));
        figures.put("offered", figure(jobs, ApplicationFunnel::offered));
        return figures;
    }

    private static NamedFigure figure(List<Job> jobs, ToLongFunction<ApplicationFunnel> count) {
        return new NamedFigure(Exact.of(total(jobs, count)), COUNT);
    }

    private static long total(List<Job> jobs, ToLongFunction<ApplicationFunnel> count) {
        return jobs.stream().map(Job::funnel).mapToLong(count).sum();
    }
}
