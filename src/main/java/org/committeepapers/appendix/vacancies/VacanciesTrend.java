package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.committeepapers.council.Period;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// How the vacancies of the council's first service developed: at the reporting date, and one and two years before. A
/// unit that had no establishment yet is left out at that date, and the table says so.
@AutoService(Appendix.class)
public final class VacanciesTrend implements Appendix {

    private static final Format FTE = new Format(Unit.FTE, 2);

    /// The vacancies at one date.
    ///
    /// @param counted the units whose establishment and staff are on record
    /// @param agency null where nobody recorded it
    private record Point(
            LocalDate day, Set<OrgUnit> counted, Optional<BigDecimal> vacancies, Optional<BigDecimal> agency) {
        Optional<Exact> unfilled() {
            return vacancies.flatMap(vacant -> agency.map(vacant::subtract)).map(Exact::of);
        }

        Optional<Exact> vacant() {
            return vacancies.map(Exact::of);
        }
    }

    @Override
    public String slug() {
        return "vacancies-trend";
    }

    @Override
    public String title() {
        return "Vacancies over three years";
    }

    @Override
    public Needs needs() {
        return ServiceFigures.NEEDS;
    }

    @Override
    public AppendixContent of(MonthData month) {
        ServiceFigures figures = new ServiceFigures(month);
        Service service = Service.of(month).getFirst();
        List<OrgUnit> units = service.units(month);
        List<Point> points = figures.years().reversed().stream()
                .map(year -> point(figures, service, units, year))
                .toList();
        String title =
                service.name() + ": vacancies, " + Printed.day(points.getFirst().day()) + " to "
                        + Printed.day(points.getLast().day());
        return new AppendixContent(
                slug(),
                title,
                false,
                List.of(table(title, units, points)),
                List.of(chart(title, points)),
                figures(service, points));
    }

    private static Point point(ServiceFigures figures, Service service, List<OrgUnit> units, Period year) {
        LocalDate day = year.to().atEndOfMonth();
        if (day.equals(figures.month().asAt())) {
            Staffing now = figures.staffing(service.unit());
            return new Point(day, Set.copyOf(units), Optional.of(now.vacancies()), Optional.of(now.agency()));
        }
        Set<OrgUnit> counted = units.stream()
                .filter(unit -> vacancies(figures, unit, day).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        Optional<BigDecimal> vacancies = units.stream()
                .flatMap(unit -> vacancies(figures, unit, day).stream())
                .reduce(BigDecimal::add);
        return new Point(day, counted, vacancies, Optional.empty());
    }

    private static Optional<BigDecimal> vacancies(ServiceFigures figures, OrgUnit unit, LocalDate day) {
        return figures.establishmentTypedIn(unit.code(), day)
                .flatMap(established -> figures.inPost().at(unit.code(), day).map(established::subtract));
    }

    /// Units that are counted at one date and not at another.
    private static List<OrgUnit> changing(List<OrgUnit> units, List<Point> points) {
        List<Point> known =
                points.stream().filter(point -> point.vacancies().isPresent()).toList();
        return units.stream()
                .filter(unit ->
                        known.stream().anyMatch(point -> !point.counted().contains(unit)))
                .sorted(Comparator.comparingInt(OrgUnit::displayOrder))
                .toList();
    }

    private static AppendixTable table(String title, List<OrgUnit> units, List<Point> points) {
        List<OrgUnit> changing = changing(units, points);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("as_at", "As at"));
        columns.add(Column.figures("vacancies_fte", "Vacancies", FTE));
        changing.forEach(unit -> columns.add(Column.words(Service.key(unit.printedName()), unit.printedName())));
        columns.add(Column.figures("agency_fte", "Agency workers", FTE));
        columns.add(Column.figures("net_unfilled_fte", "Not filled by anybody", FTE));
        return new AppendixTable(
                "vacancies-trend",
                title,
                columns,
                points.stream().map(point -> row(point, changing)).toList(),
                List.of(
                        "Vacancies: establishment less permanent staff in post. Not filled by anybody: vacancies less agency "
                                + "workers. A unit that is excluded had no establishment of its own on record at that date."),
                "HR extracts: establishment, staff in post, agency workers; totals typed in for earlier dates");
    }

    private static Row row(Point point, List<OrgUnit> changing) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(Printed.day(point.day())));
        cells.add(Cell.of(point.vacant(), Shorthand.NOT_AVAILABLE, "establishment or staff are not on record"));
        changing.forEach(unit -> cells.add(Cell.text(point.counted().contains(unit) ? "included" : "excluded")));
        cells.add(Cell.of(point.agency().map(Exact::of), Shorthand.NOT_AVAILABLE, "agency workers are not on record"));
        cells.add(Cell.of(point.unfilled(), Shorthand.NOT_AVAILABLE, "agency workers are not on record"));
        return new Row(Row.Kind.DETAIL, cells);
    }

    private static Chart chart(String title, List<Point> points) {
        List<String> days =
                points.stream().map(point -> Printed.day(point.day())).toList();
        List<Chart.Series> series = List.of(Chart.Series.of("Vacancies", points, Point::vacant));
        return new Chart(
                "vacancies-trend",
                Chart.Kind.COLUMN,
                title + ", fte",
                days,
                series,
                Format.FTE,
                null,
                AltText.overTime(days, series, Format.FTE, null));
    }

    private static Map<String, Object> figures(Service service, List<Point> points) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("service", service.name());
        figures.put("asAt", Printed.day(points.getLast().day()));
        points.getLast().vacant().ifPresent(value -> figures.put("vacancies", new NamedFigure(value, FTE)));
        points.getLast().unfilled().ifPresent(value -> figures.put("unfilled", new NamedFigure(value, FTE)));
        points.getLast().agency().ifPresent(value -> figures.put("agency", new NamedFigure(Exact.of(value), FTE)));
        return figures;
    }
}
