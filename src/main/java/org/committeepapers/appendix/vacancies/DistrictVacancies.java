package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.StaffingByUnit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Where the gaps are: establishment, staff in post, agency cover and vacancy rates of every district, with the areas
/// they add up to. Caseholders and their managers side by side.
@AutoService(Appendix.class)
public final class DistrictVacancies implements Appendix {

    private static final String NO_POSTS = "no posts in the establishment";

    @Override
    public String slug() {
        return "district-vacancies";
    }

    @Override
    public String title() {
        return "Social work vacancies by district";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Post.class, StaffMember.class, AgencyWorker.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        StaffingByUnit caseholders = StaffingOf.group(month, StaffingOf.CASEHOLDER);
        StaffingByUnit managers = StaffingOf.group(month, StaffingOf.NONCASEHOLDER);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                true,
                List.of(districts(month, caseholders, managers, asAt), summary(caseholders, managers, asAt)),
                List.of(chart(month, caseholders, asAt)),
                figures(caseholders.total(), managers.total()));
    }

    private AppendixTable districts(MonthData month, StaffingByUnit caseholders, StaffingByUnit managers, String asAt) {
        List<Row> rows = new ArrayList<>();
        List<String> levels = month.council().rowLevels();
        for (String level : levels) {
            boolean last = level.equals(levels.getLast());
            for (OrgUnit unit : month.council().units().atLevel(level, month.asAt())) {
                rows.add(row(
                        last ? Row.Kind.DETAIL : Row.Kind.SUBTOTAL,
                        unit.printedName(),
                        caseholders.within(unit.code()),
                        managers.within(unit.code())));
            }
            if (level.equals(levels.getFirst())) {
                rows.add(row(Row.Kind.TOTAL, "Total", caseholders.total(), managers.total()));
            }
        }
        return new AppendixTable(
                "appendix-1-staffing-by-district",
                "Establishment, staff in post and vacancy rates by district, fte, as at " + asAt,
                columns(),
                rows,
                List.of(
                        "Vacancy rate without agency: establishment less staff in post, as a percentage of the "
                                + "establishment. With agency: less agency workers as well.",
                        "A rate below zero means more staff than established posts. Rates of areas and of the total "
                                + "are computed from their summed fte.",
                        StaffingOf.counted(month.council())),
                StaffingOf.SOURCE);
    }

    private static List<Column> columns() {
        String first = "Caseholders";
        String second = "Non-caseholding managers";
        return List.of(
                Column.words("district", "District"),
                Column.figures("caseholder_establishment_fte", first, "Establishment", Format.FTE),
                Column.figures("caseholder_in_post_ex_agency_fte", first, "In post", Format.FTE),
                Column.figures(
                        "caseholder_vacancy_rate_ex_agency_pct", first, "Vacancy without agency", Format.PERCENT),
                Column.figures("caseholder_agency_fte", first, "Agency", Format.FTE),
                Column.figures("caseholder_vacancy_rate_inc_agency_pct", first, "Vacancy with agency", Format.PERCENT),
                Column.figures("non_caseholder_establishment_fte", second, "Establishment", Format.FTE),
                Column.figures("non_caseholder_managers_in_post_ex_agency_fte", second, "In post", Format.FTE),
                Column.figures(
                        "non_caseholder_vacancy_rate_ex_agency_pct", second, "Vacancy without agency", Format.PERCENT),
                Column.figures("non_caseholder_agency_managers_fte", second, "Agency", Format.FTE),
                Column.figures(
                        "non_caseholder_vacancy_rate_inc_agency_pct", second, "Vacancy with agency", Format.PERCENT));
    }

    private static Row row(Row.Kind kind, String name, Staffing caseholders, Staffing managers) {
        return new Row(
                kind,
                Stream.concat(
                                Stream.of(Cell.text(name)),
                                Stream.of(caseholders, managers).flatMap(DistrictVacancies::cells))
                        .toList());
    }

    private static Stream<Cell> cells(Staffing staffing) {
        return Stream.of(
                Cell.of(staffing.establishment()),
                Cell.of(staffing.inPost()),
                Cell.of(staffing.vacancyRate(), Shorthand.NOT_APPLICABLE, NO_POSTS),
                Cell.of(staffing.agency()),
                Cell.of(staffing.vacancyRateIncludingAgency(), Shorthand.NOT_APPLICABLE, NO_POSTS));
    }

    private static AppendixTable summary(StaffingByUnit caseholders, StaffingByUnit managers, String asAt) {
        return new AppendixTable(
                "appendix-1-vacancy-level-summary",
                "Vacancy levels of the whole council as at " + asAt,
                List.of(
                        Column.words("group", "Group"),
                        Column.figures("vacancy_rate_ex_agency_pct", "Vacancy without agency", Format.PERCENT),
                        Column.figures("vacancy_rate_inc_agency_pct", "Vacancy with agency", Format.PERCENT)),
                List.of(summaryRow("Caseholder", caseholders.total()), summaryRow("Non Caseholder", managers.total())),
                List.of("From the total row of the table by district, by the same formulas."),
                StaffingOf.SOURCE);
    }

    private static Row summaryRow(String group, Staffing staffing) {
        return Row.detail(
                Cell.text(group),
                Cell.of(staffing.vacancyRate(), Shorthand.NOT_APPLICABLE, NO_POSTS),
                Cell.of(staffing.vacancyRateIncludingAgency(), Shorthand.NOT_APPLICABLE, NO_POSTS));
    }

    private static Chart chart(MonthData month, StaffingByUnit caseholders, String asAt) {
        List<OrgUnit> districts =
                month.council().units().atLevel(month.council().rowLevels().getLast(), month.asAt()).stream()
                        .filter(unit ->
                                caseholders.within(unit.code()).establishment().signum() > 0)
                        .toList();
        List<String> names = districts.stream().map(OrgUnit::printedName).toList();
        List<Chart.Series> series = List.of(
                Chart.Series.of(
                        "Without agency",
                        districts,
                        unit -> caseholders.within(unit.code()).vacancyRate()),
                Chart.Series.of(
                        "With agency",
                        districts,
                        unit -> caseholders.within(unit.code()).vacancyRateIncludingAgency()));
        return new Chart(
                "vacancy-rates",
                Chart.Kind.HORIZONTAL_BAR,
                "Caseholder vacancy rates by district, without and with agency cover, %, as at " + asAt,
                names,
                series,
                Format.PERCENT,
                null,
                AltText.acrossCategories(names, series, Format.PERCENT));
    }

    private static Map<String, Object> figures(Staffing caseholders, Staffing managers) {
        Map<String, Object> figures = new LinkedHashMap<>();
        StaffingOf.addRate(figures, "caseholderVacancyRate", caseholders.vacancyRate());
        StaffingOf.addRate(figures, "caseholderVacancyRateWithAgency", caseholders.vacancyRateIncludingAgency());
        StaffingOf.addRate(figures, "managerVacancyRate", managers.vacancyRate());
        StaffingOf.addRate(figures, "managerVacancyRateWithAgency", managers.vacancyRateIncludingAgency());
        return figures;
    }
}
