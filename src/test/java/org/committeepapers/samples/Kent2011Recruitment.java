package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.committeepapers.council.Role;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;

/// Kent's plan of recruitment in May 2011, and those on the schemes that grow its own social workers.
final class Kent2011Recruitment {

    private static final LocalDate SET_ON = LocalDate.of(2011, 5, 23);
    private static final Map<String, String> GROUPS =
            Map.of("Social Workers", "CASEHOLDER", "Non Case holders", "NONCASEHOLDER");
    private static final Map<String, String> SOURCES = Map.of(
            "Newly Qualified Social Workers",
            "NQSW",
            "UK External",
            "UK_EXT",
            "Overseas",
            "OVERSEAS",
            "Returners",
            "RETURNER",
            "Open University/MA",
            "OU_MA",
            "Internal",
            "INTERNAL");

    private final Dice dice = new Dice(20110523);

    private Kent2011Recruitment() {}

    static void addTo(References references) {
        for (Map<String, String> row : Golden.rows("kent-2011/appendix-4-recruitment-plan")) {
            for (String year : List.of("2011", "2012", "2013")) {
                references.add(plan(
                        "RECRUITS",
                        GROUPS.get(row.get("group")),
                        SOURCES.get(row.get("source")),
                        year,
                        row.get(year + "_posts")));
            }
        }
        references
                .add(plan("AGENCY_REPLACEMENT", "CASEHOLDER", "STABILITY", "NEXT_12_MONTHS", "50"))
                .add(plan("LEAVER_REPLACEMENT", "CASEHOLDER", "LEAVERS", "NEXT_12_MONTHS", "60"))
                .add(plan("LEAVER_REPLACEMENT", "CASEHOLDER", null, "THEREAFTER", "60"))
                .add(plan("AGENCY_REPLACEMENT", "NONCASEHOLDER", "AGENCY", "NEXT_12_MONTHS", "14"))
                .add(plan("LEAVER_REPLACEMENT", "NONCASEHOLDER", "TURNOVER", "NEXT_12_MONTHS", "10"))
                .add(plan("LEAVER_REPLACEMENT", "NONCASEHOLDER", null, "THEREAFTER", "10"))
                .add(line(
                        PlanLine.Kind.ASSUMPTION, "TURNOVER", "CASEHOLDER", null, null, "15", null, PlanLine.Unit.PCT))
                .add(places(Route.FINAL_YEAR, "20", "30"))
                .add(places(Route.MA, "10", null))
                .add(places(Route.OU, "12", null))
                .add(new PaperFact(
                        "campaign-results", "weeks-planned", "12", "weeks", "Length of the online campaign as booked"));
    }

    static void writeTo(SampleFolder folder) {
        folder.write("2011-04/starters.csv", new Extract<>(Starter.class, new Kent2011Recruitment().starters()).csv());
    }

    private List<Starter> starters() {
        List<Starter> starters = new ArrayList<>();
        cohort(starters, 17, () -> starter(Route.FINAL_YEAR, day(2010, 10, 11, 2011, 2, 25), "2010/11"));
        cohort(starters, 13, () -> starter(Route.MA, day(2011, 1, 10, 2011, 3, 18), null));
        cohort(starters, 20, () -> starter(Route.OU, day(2010, 5, 4, 2010, 7, 30), "2010"));
        return starters;
    }

    private static void cohort(List<Starter> starters, int people, Supplier<Starter> one) {
        for (int i = 0; i < people; i++) {
            starters.add(one.get());
        }
    }

    private LocalDate day(int fromYear, int fromMonth, int from, int toYear, int toMonth, int to) {
        return dice.day(LocalDate.of(fromYear, fromMonth, from), LocalDate.of(toYear, toMonth, to));
    }

    /// Students of their last year sign a contract; those on the longer courses are in training.
    private Starter starter(Route route, LocalDate offered, String cohort) {
        boolean student = route == Route.FINAL_YEAR;
        return new Starter(
                dice.pseudonym(),
                student ? Status.CONTRACTED : Status.TRAINING,
                offered,
                null,
                student ? LocalDate.of(2011, 9, 5) : null,
                null,
                student ? Role.NQSW : Role.SWA,
                student ? "Newly Qualified Social Worker" : "Social Work Assistant",
                student ? "KR9" : "KR7",
                BigDecimal.ONE.setScale(2),
                route,
                route == Route.OU,
                cohort,
                route == Route.MA ? LocalDate.of(2013, 7, 31) : null);
    }

    private static PlanLine places(Route scheme, String least, String most) {
        return line(PlanLine.Kind.PLAN, "SCHEME_PLACES", null, scheme.name(), null, least, most, PlanLine.Unit.PEOPLE);
    }

    private static PlanLine plan(String measure, String group, String source, String period, String value) {
        return line(PlanLine.Kind.PLAN, measure, group, source, period, value, null, PlanLine.Unit.POSTS);
    }

    private static PlanLine line(
            PlanLine.Kind kind,
            String measure,
            String group,
            String source,
            String period,
            String value,
            String most,
            PlanLine.Unit unit) {
        return new PlanLine(
                SET_ON,
                kind,
                measure,
                group,
                source,
                period,
                new BigDecimal(value),
                most == null ? null : new BigDecimal(most),
                unit,
                PlanLine.Comparison.EQ);
    }
}
