package org.committeepapers.appendix.recruitment;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Period;
import org.committeepapers.measure.AdvertResponses;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.Advert;
import org.committeepapers.staging.JobApplication;

/// How many applications adverts brought, and how many offers were declined for better pay.
@AutoService(Appendix.class)
public final class AdvertResponse implements Appendix {

    private static final Format WHOLE = new Format(Unit.BY_ROW, 0);

    @Override
    public String slug() {
        return "advert-response";
    }

    @Override
    public String title() {
        return "Responses to adverts";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Advert.class)).orAlso(Set.of(JobApplication.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Period lastYear = new Period(month.month().minusMonths(11), month.month());
        Period period = month.council().periods().getOrDefault("adverts", lastYear);
        List<Advert> adverts = month.all(Advert.class).stream()
                .filter(advert -> period.contains(advert.openDate()))
                .toList();
        List<JobApplication> applications = applicationsTo(adverts, month);
        AdvertResponses responses = AdvertResponses.of(adverts, applications);
        return new AppendixContent(
                slug(),
                title() + " since " + Printed.month(period.from()),
                false,
                List.of(table(responses, applications, period)),
                List.of(),
                figures(responses, period));
    }

    private static List<JobApplication> applicationsTo(List<Advert> adverts, MonthData month) {
        Set<String> placed = adverts.stream().map(Advert::advertRef).collect(Collectors.toSet());
        return month.all(JobApplication.class).stream()
                .filter(application -> placed.contains(application.advertRef()))
                .toList();
    }

    private static AppendixTable table(AdvertResponses responses, List<JobApplication> applications, Period period) {
        return new AppendixTable(
                "advert-response",
                "Responses to adverts placed since " + Printed.month(period.from()),
                List.of(
                        Column.words("measure", "Measure"),
                        Column.figures("value", "Value", WHOLE),
                        Column.words("unit", "Unit")),
                List.of(
                        row(
                                "Adverts placed since " + Printed.month(period.from()),
                                known(responses.adverts()),
                                "adverts"),
                        row("Applications", total(responses), "applications"),
                        row("Applications per advert, lowest", responses.lowest(), "applications"),
                        row("Applications per advert, highest", responses.highest(), "applications"),
                        row("Applications per advert, average", responses.average(), "applications"),
                        row(
                                "Offers turned down for higher pay (approximately)",
                                declinedForPay(applications),
                                "people")),
                List.of(
                        "Average: applications over adverts; an advert that nobody answered counts as one.",
                        "Offers turned down: those whose recorded reason is pay. Others may have had the same reason"
                                + " and not said so."),
                "HR extracts: adverts, applications");
    }

    private static Row row(String measure, Optional<Exact> value, String unit) {
        return Row.detail(
                Cell.text(measure),
                Cell.of(value, Shorthand.NOT_AVAILABLE, "no applications were sent for these adverts"),
                Cell.text(unit));
    }

    private static Optional<Exact> total(AdvertResponses responses) {
        return responses.perAdvert().isEmpty() ? Optional.empty() : known(responses.applications());
    }

    private static Optional<Exact> declinedForPay(List<JobApplication> applications) {
        return applications.isEmpty()
                ? Optional.empty()
                : known(applications.stream()
                        .filter(one ->
                                one.declinedDate() != null && one.declineReason() == JobApplication.DeclineReason.PAY)
                        .count());
    }

    private static Optional<Exact> known(long number) {
        return Optional.of(Exact.of(number));
    }

    private static Map<String, Object> figures(AdvertResponses responses, Period period) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("since", Printed.month(period.from()));
        figures.put("adverts", figure(Exact.of(responses.adverts())));
        total(responses).ifPresent(value -> figures.put("applications", figure(value)));
        responses.average().ifPresent(value -> figures.put("average", figure(value)));
        responses.lowest().ifPresent(value -> figures.put("lowest", figure(value)));
        responses.highest().ifPresent(value -> figures.put("highest", figure(value)));
        return figures;
    }

    private static NamedFigure figure(Exact value) {
        return new NamedFigure(value, WHOLE);
    }
}
