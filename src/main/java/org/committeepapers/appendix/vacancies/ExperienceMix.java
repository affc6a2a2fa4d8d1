package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.committeepapers.council.Role;
import org.committeepapers.council.Target;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Inexperience;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.StaffMember;

/// How much of the caseholders' work is done by people new to it: newly qualified, recruited abroad, or with little
/// experience in the United Kingdom, against the share the council thinks right.
@AutoService(Appendix.class)
public final class ExperienceMix implements Appendix {

    private static final String TARGET = "uk-experience-under-2-years";
    private static final String NOBODY = "no caseholders in post";

    /// One line: a group of caseholders and the target for it.
    private record Group(String name, Row.Kind kind, Inexperience mix, Optional<Exact> target) {}

    @Override
    public String slug() {
        return "experience-mix";
    }

    @Override
    public String title() {
        return "Experience of caseholders";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(StaffMember.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Set<Role> roles = StaffingOf.roles(month.council(), StaffingOf.CASEHOLDER);
        List<StaffMember> caseholders = month.at(StaffMember.class, month.month()).stream()
                .filter(person -> roles.contains(person.role()))
                .toList();
        Optional<Target> target = month.council().findTarget(TARGET, StaffingOf.CASEHOLDER, month.asAt());
        List<Group> groups = groups(caseholders, month.asAt(), target);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                false,
                List.of(table(groups, caseholders, target, asAt)),
                List.of(chart(groups, asAt)),
                figures(groups, asAt));
    }

    private static List<Group> groups(List<StaffMember> caseholders, LocalDate day, Optional<Target> target) {
        Optional<Exact> none = Optional.empty();
        return List.of(
                new Group(
                        "Newly qualified, under one year",
                        Row.Kind.DETAIL,
                        Inexperience.of(caseholders, person -> Inexperience.newlyQualifiedUnderOneYear(person, day)),
                        none),
                new Group(
                        "Recruited abroad, under one year",
                        Row.Kind.DETAIL,
                        Inexperience.of(caseholders, person -> Inexperience.overseasUnderOneYear(person, day)),
                        none),
                new Group(
                        "Newly qualified or recruited abroad, under one year",
                        Row.Kind.SUBTOTAL,
                        Inexperience.of(
                                caseholders,
                                person -> Inexperience.newlyQualifiedUnderOneYear(person, day)
                                        || Inexperience.overseasUnderOneYear(person, day)),
                        none),
                new Group(
                        "Under two years' experience in the United Kingdom",
                        Row.Kind.DETAIL,
                        Inexperience.of(caseholders, person -> Inexperience.underTwoYearsInTheUk(person, day)),
                        target.map(one -> Exact.of(one.value()))));
    }

    private static AppendixTable table(
            List<Group> groups, List<StaffMember> caseholders, Optional<Target> target, String asAt) {
        return new AppendixTable(
                "experience-mix",
                "Caseholders new to the work, as at " + asAt,
                List.of(
                        Column.words("group", "Group"),
                        Column.figures("caseholders", "Caseholders", Format.PEOPLE),
                        Column.figures("share_of_people_pct", "Share of people", Format.PERCENT),
                        Column.figures("caseholders_fte", "Working time", Format.FTE),
                        Column.figures("share_of_fte_pct", "Share of fte", Format.PERCENT),
                        Column.figures("optimum_pct", "Optimum, at most", Format.PERCENT)),
                groups.stream().map(ExperienceMix::row).toList(),
                List.of(
                        base(caseholders)
                                + " A year is counted from the start as a social worker here for the newly qualified, and from "
                                + "the start of practice in the United Kingdom for those recruited abroad.",
                        unknown(caseholders)
                                + target.map(one -> " Optimum: " + one.source() + ".")
                                        .orElse("")),
                "HR extract: staff in post");
    }

    private static String base(List<StaffMember> caseholders) {
        Inexperience all = Inexperience.of(caseholders, person -> true);
        return "Shares are of the " + Format.PEOPLE.print(Exact.of(all.people().whole())) + " caseholders in post ("
                + Format.FTE.sentence(Exact.of(all.ofFte())) + ") on the council's own contracts.";
    }

    private static String unknown(List<StaffMember> caseholders) {
        long unknown = caseholders.stream()
                .filter(person -> person.ukExperienceStart() == null)
                .count();
        return unknown == 0
                ? "The start of practice is known for every caseholder."
                : "Caseholders whose start of practice is not known count as experienced: " + unknown + ".";
    }

    private static Row row(Group group) {
        Inexperience mix = group.mix();
        return new Row(
                group.kind(),
                List.of(
                        Cell.text(group.name()),
                        Cell.of(mix.people().part()),
                        Cell.of(mix.people().percent(), Shorthand.NOT_APPLICABLE, NOBODY),
                        Cell.of(mix.fte()),
                        Cell.of(mix.percentOfFte(), Shorthand.NOT_APPLICABLE, NOBODY),
                        Cell.of(group.target(), Shorthand.NOT_APPLICABLE, "no optimum is set for this group")));
    }

    private static Chart chart(List<Group> groups, String asAt) {
        List<String> names = groups.stream().map(Group::name).toList();
        List<Chart.Series> series = List.of(
                Chart.Series.of("Share of fte", groups, group -> group.mix().percentOfFte()));
        return new Chart(
                "experience-mix",
                Chart.Kind.HORIZONTAL_BAR,
                "Caseholders new to the work, % of caseholder fte in post, as at " + asAt,
                names,
                series,
                Format.PERCENT,
                null,
                AltText.acrossCategories(names, series, Format.PERCENT));
    }

    private static Map<String, Object> figures(List<Group> groups, String asAt) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("asAt", asAt);
        Group newHere = groups.get(2);
        Group newToTheUk = groups.get(3);
        figures.put("newHere", newHere.mix().people().part());
        StaffingOf.addRate(figures, "newHereShare", newHere.mix().percentOfFte());
        StaffingOf.addRate(figures, "newToTheUkShare", newToTheUk.mix().percentOfFte());
        newToTheUk.target().ifPresent(one -> figures.put("optimum", new NamedFigure(one, Format.WHOLE_PERCENT)));
        return figures;
    }
}
