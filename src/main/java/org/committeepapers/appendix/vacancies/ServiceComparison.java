package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// The services of a council side by side: their vacancies, turnover, size and agency workers, and where vacancies are
/// most.
@AutoService(Appendix.class)
public final class ServiceComparison implements Appendix {

    /// The unit stands in each row.
    private static final Format BY_ROW = new Format(Unit.BY_ROW, 2);

    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final Format RATE = new Format(Unit.PERCENT, 2);
    private static final String NO_POSTS = "no posts in the establishment";

    @Override
    public String slug() {
        return "service-comparison";
    }

    @Override
    public String title() {
        return "Vacancies and turnover, services compared";
    }

    @Override
    public Needs needs() {
        return ServiceFigures.NEEDS;
    }

    @Override
    public AppendixContent of(MonthData month) {
        ServiceFigures figures = new ServiceFigures(month);
        List<Service> services = Service.of(month);
        String asAt = Printed.day(month.asAt());
        return new AppendixContent(
                slug(),
                title() + ", as at " + asAt,
                false,
                List.of(table(figures, services, asAt)),
                List.of(chart(figures, services, asAt)),
                figures(figures, services));
    }

    private static AppendixTable table(ServiceFigures figures, List<Service> services, String asAt) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("measure", "Measure"));
        services.forEach(service -> columns.add(Column.figures(service.key(), service.name(), BY_ROW)));
        columns.add(Column.words("unit", "Unit"));
        return new AppendixTable(
                "comparison-childrens-and-adults",
                "Vacancies, turnover and agency workers by service, as at " + asAt,
                columns,
                rows(figures, services),
                List.of(
                        "Vacancy rate: establishment less permanent staff in post, as a percentage of the establishment. "
                                + "Highest vacancies: those of the locality with the most, in fte.",
                        figures.turnoverNote()),
                ServiceFigures.SOURCE);
    }

    private static List<Row> rows(ServiceFigures figures, List<Service> services) {
        return List.of(
                row(
                        "Vacancy rate",
                        services,
                        "pct",
                        service -> Cell.of(
                                figures.staffing(service.unit()).vacancyRate(), Shorthand.NOT_APPLICABLE, NO_POSTS),
                        RATE),
                row("Turnover rate", services, "pct", service -> turnover(figures, service), Format.PERCENT),
                row(
                        "Establishment",
                        services,
                        "fte",
                        service -> Cell.of(figures.staffing(service.unit()).establishment()),
                        FTE),
                row(
                        "Agency workers",
                        services,
                        "fte",
                        service -> Cell.of(figures.staffing(service.unit()).agency()),
                        FTE),
                row(
                        "Highest vacancies",
                        services,
                        "fte",
                        service -> highest(figures, service)
                                .<Cell>map(unit -> Cell.of(vacancies(figures, unit)))
                                .orElseGet(ServiceComparison::noLocality),
                        FTE),
                words(figures, services));
    }

    private static Row row(
            String measure, List<Service> services, String unit, Function<Service, Cell> cell, Format format) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(measure));
        services.forEach(service -> cells.add(formatted(cell.apply(service), format)));
        cells.add(Cell.text(unit));
        return new Row(Row.Kind.DETAIL, cells);
    }

    private static Cell formatted(Cell cell, Format format) {
        return cell instanceof Cell.Figure figure ? Cell.of(figure.value(), format) : cell;
    }

    private static Row words(ServiceFigures figures, List<Service> services) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("Locality with highest vacancies"));
        services.forEach(service -> cells.add(highest(figures, service)
                .map(unit -> Cell.text(unit.name()))
                .orElseGet(ServiceComparison::noLocality)));
        cells.add(new Cell.Missing(Shorthand.NOT_APPLICABLE, "words have no unit"));
        return new Row(Row.Kind.DETAIL, cells);
    }

    private static Cell noLocality() {
        return new Cell.Missing(Shorthand.NOT_APPLICABLE, "no locality with vacancies");
    }

    private static Cell turnover(ServiceFigures figures, Service service) {
        return figures.turnoverRate(service, service.unit(), figures.years().getFirst());
    }

    /// The locality with the most vacancies, the first of them where several have as many.
    private static Optional<OrgUnit> highest(ServiceFigures figures, Service service) {
        Comparator<OrgUnit> byVacancies = Comparator.comparing(unit -> vacancies(figures, unit));
        return service.units(figures.month()).stream()
                .filter(unit -> vacancies(figures, unit).signum() > 0)
                .max(byVacancies.thenComparing(
                        Comparator.comparingInt(OrgUnit::displayOrder).reversed()));
    }

    private static BigDecimal vacancies(ServiceFigures figures, OrgUnit unit) {
        return figures.staffing(unit.code()).vacancies();
    }

    private static Chart chart(ServiceFigures figures, List<Service> services, String asAt) {
        List<String> names = services.stream().map(Service::name).toList();
        List<Chart.Series> series = List.of(
                Chart.Series.of(
                        "Vacancy rate",
                        services,
                        service -> figures.staffing(service.unit()).vacancyRate()),
                Chart.Series.of(
                        "Turnover rate", services, service -> ServiceFigures.figure(turnover(figures, service))));
        return new Chart(
                "service-comparison",
                Chart.Kind.COLUMN,
                "Vacancy and turnover rates by service, %, as at " + asAt,
                names,
                series,
                Format.PERCENT,
                null,
                AltText.acrossCategories(names, series, Format.PERCENT));
    }

    private static Map<String, Object> figures(ServiceFigures figures, List<Service> services) {
        List<Map<String, String>> lines = new ArrayList<>();
        for (Service service : services) {
            Optional<Exact> vacancies = figures.staffing(service.unit()).vacancyRate();
            Optional<Exact> turnover = ServiceFigures.figure(turnover(figures, service));
            Map<String, String> line = new LinkedHashMap<>();
            line.put("name", service.name());
            line.put("vacancyRate", vacancies.map(ServiceComparison::words).orElse(""));
            line.put("turnover", turnover.map(ServiceComparison::words).orElse(""));
            lines.add(line);
        }
        return Map.of("services", List.copyOf(lines));
    }

    private static String words(Exact rate) {
        return new NamedFigure(rate, Format.PERCENT).toString();
    }
}
