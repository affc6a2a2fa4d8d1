package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.appendix.AltText;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Chart;
import org.committeepapers.appendix.Printed;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// Where the gaps are and how many come and go: establishment, vacancies, agency cover, turnover and starters of every
/// locality, one table for each service; and what the rates are by the definitions of the Department for Education.
@AutoService(Appendix.class)
public final class VacanciesAndTurnover implements Appendix {

    static final String TABLE = "establishment-vacancies-turnover";

    @Override
    public String slug() {
        return "vacancies-and-turnover";
    }

    @Override
    public String title() {
        return "Establishment, vacancies and turnover by locality";
    }

    @Override
    public Needs needs() {
        return ServiceFigures.NEEDS;
    }

    @Override
    public AppendixContent of(MonthData month) {
        ServiceFigures figures = new ServiceFigures(month);
        List<Service> services = Service.of(month);
        List<AppendixTable> tables = new ArrayList<>();
        services.forEach(service -> tables.add(new LocalityTable(figures, service).table()));
        tables.add(new DefinitionsTable().of(month));
        return new AppendixContent(
                slug(),
                title() + " as at " + Printed.day(month.asAt()),
                true,
                tables,
                services.stream().map(service -> chart(figures, service)).toList(),
                Map.of(
                        "asAt", Printed.day(month.asAt()),
                        "services",
                                services.stream()
                                        .map(service -> words(figures, service))
                                        .toList()));
    }

    private static Chart chart(ServiceFigures figures, Service service) {
        List<OrgUnit> units = service.units(figures.month()).stream()
                .filter(unit -> figures.staffing(unit.code()).establishment().signum() > 0)
                .toList();
        List<String> names = units.stream().map(OrgUnit::printedName).toList();
        List<Chart.Series> series = List.of(
                Chart.Series.of(
                        "Vacancies",
                        units,
                        unit -> figures.staffing(unit.code()).vacancyRate()),
                Chart.Series.of(
                        "Agency workers",
                        units,
                        unit -> figures.staffing(unit.code()).filledByAgency()));
        return new Chart(
                service.table("vacancy-rates"),
                Chart.Kind.HORIZONTAL_BAR,
                service.name() + ": vacancies and agency workers, % of establishment, as at "
                        + Printed.day(figures.month().asAt()),
                names,
                series,
                Format.PERCENT,
                null,
                AltText.acrossCategories(names, series, Format.PERCENT));
    }

    /// What a sentence says of a service; an empty text for a rate there is none of.
    private static Map<String, String> words(ServiceFigures figures, Service service) {
        Exact vacancies = figures.staffing(service.unit()).vacancyRate().orElse(null);
        Exact turnover = ServiceFigures.figure(figures.turnoverRate(
                        service, service.unit(), figures.years().getFirst()))
                .orElse(null);
        return Map.of(
                "name", service.name(),
                "table", service.table(TABLE),
                "chart", service.table("vacancy-rates"),
                "vacancyRate", vacancies == null ? "" : Format.PERCENT.sentence(vacancies),
                "turnover", turnover == null ? "" : Format.PERCENT.sentence(turnover));
    }
}
