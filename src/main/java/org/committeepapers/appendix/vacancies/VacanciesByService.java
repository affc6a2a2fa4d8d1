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
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.StaffingByUnit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Where the vacancies are: a row for each part of the county, the council's services side by side. The same part of
/// the
/// county is a unit below each service, found again by its printed name.
@AutoService(Appendix.class)
public final class VacanciesByService implements Appendix {

    @Override
    public String slug() {
        return "vacancies-by-service";
    }

    @Override
    public String title() {
        return "Vacancies by quadrant and service";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(Post.class, StaffMember.class, AgencyWorker.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        StaffingByUnit staffing = StaffingOf.group(month, StaffingOf.CASEHOLDER);
        List<Service> services = Service.of(month);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + " as at " + asAt,
                true,
                List.of(table(month, staffing, services, asAt)),
                List.of(chart(month, staffing, services, asAt)),
                figures(month, staffing, services, asAt));
    }

    private static AppendixTable table(MonthData month, StaffingByUnit staffing, List<Service> services, String asAt) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("quadrant", "Quadrant"));
        for (Service service : services) {
            String key = service.shortKey() + "_";
            columns.add(Column.figures(key + "establishment", service.name(), "Establishment", Format.POSTS));
            columns.add(Column.figures(key + "in_post", service.name(), "In post", Format.POSTS));
            columns.add(Column.figures(key + "agency", service.name(), "Agency", Format.POSTS));
            columns.add(Column.figures(key + "vacancies", service.name(), "Vacancies", Format.POSTS));
        }
        List<Row> rows = new ArrayList<>();
        for (String quadrant : quadrants(month, services)) {
            rows.add(row(
                    Row.Kind.DETAIL,
                    quadrant,
                    services.stream()
                            .map(service -> in(month, staffing, service, quadrant))
                            .toList()));
        }
        rows.add(row(
                Row.Kind.TOTAL,
                "Total",
                services.stream().map(service -> total(staffing, service)).toList()));
        return new AppendixTable(
                "vacancies-by-quadrant-and-service",
                "Establishment, staff in post, agency workers and vacancies by quadrant and service, whole posts, as at "
                        + asAt,
                columns,
                rows,
                List.of(
                        "Vacancies: establishment less staff in post less agency workers; below zero where there are more "
                                + "people than posts.",
                        StaffingOf.counted(month.council())),
                StaffingOf.SOURCE);
    }

    private static List<String> quadrants(MonthData month, List<Service> services) {
        return services.stream()
                .flatMap(service -> service.units(month).stream())
                .map(OrgUnit::printedName)
                .distinct()
                .toList();
    }

    private static Staffing in(MonthData month, StaffingByUnit staffing, Service service, String quadrant) {
        return service.units(month).stream()
                .filter(unit -> unit.printedName().equals(quadrant))
                .map(unit -> staffing.within(unit.code()))
                .reduce(Staffing.NONE, Staffing::plus);
    }

    private static Staffing total(StaffingByUnit staffing, Service service) {
        return service.unit() == null ? staffing.total() : staffing.within(service.unit());
    }

    private static Row row(Row.Kind kind, String name, List<Staffing> services) {
        return new Row(
                kind,
                Stream.concat(
                                Stream.of(Cell.text(name)),
                                services.stream()
                                        .flatMap(staffing -> Stream.of(
                                                Cell.of(staffing.establishment()),
                                                Cell.of(staffing.inPost()),
                                                Cell.of(staffing.agency()),
                                                Cell.of(staffing.unfilled()))))
                        .toList());
    }

    private static Chart chart(MonthData month, StaffingByUnit staffing, List<Service> services, String asAt) {
        List<String> quadrants = quadrants(month, services);
        List<Chart.Series> series = services.stream()
                .map(service -> Chart.Series.of(
                        service.name(),
                        quadrants,
                        quadrant -> java.util.Optional.of(
                                Exact.of(in(month, staffing, service, quadrant).unfilled()))))
                .toList();
        return new Chart(
                "vacancies-by-quadrant",
                Chart.Kind.COLUMN,
                "Vacancies after agency workers by quadrant and service, posts, as at " + asAt,
                quadrants,
                series,
                Format.POSTS,
                null,
                AltText.acrossCategories(quadrants, series, Format.POSTS));
    }

    private static Map<String, Object> figures(
            MonthData month, StaffingByUnit staffing, List<Service> services, String asAt) {
        Staffing all =
                services.stream().map(service -> total(staffing, service)).reduce(Staffing.NONE, Staffing::plus);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("asAt", asAt);
        figures.put("establishment", posts(Exact.of(all.establishment())));
        figures.put("inPost", posts(Exact.of(all.inPost())));
        figures.put("vacancies", posts(Exact.of(all.vacancies())));
        figures.put("agency", posts(Exact.of(all.agency())));
        figures.put("quadrants", quadrants(month, services).size());
        StaffingOf.addRate(figures, "vacancyRate", all.vacancyRate());
        return figures;
    }

    private static String posts(Exact value) {
        return new NamedFigure(value, Format.POSTS).number();
    }
}
