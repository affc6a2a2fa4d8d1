package org.committeepapers.appendix.vacancies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.Unit;
import org.jspecify.annotations.Nullable;

/// The table of one service: a row for each locality and their total, from the sums.
record LocalityTable(ServiceFigures figures, Service service) {

    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final Format RATE = new Format(Unit.PERCENT, 2);
    private static final String NO_POSTS = "no posts in the establishment";

    AppendixTable table() {
        List<OrgUnit> units = service.units(figures.month());
        List<Row> rows = new ArrayList<>();
        units.forEach(
                unit -> rows.add(row(Row.Kind.DETAIL, unit.printedName(), unit.code(), beforeGrowth(unit, units))));
        unplaced(units).ifPresent(rows::add);
        rows.add(row(Row.Kind.TOTAL, "Total", service.unit(), beforeGrowthInAll(units)));
        return new AppendixTable(
                service.table(VacanciesAndTurnover.TABLE),
                service.name() + ": establishment, vacancies, agency workers, turnover and starters by locality, as at "
                        + Printed.day(figures.month().asAt()),
                columns(),
                rows,
                notes(units),
                ServiceFigures.SOURCE);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("locality_service", "Locality or service"));
        columns.add(Column.figures("current_establishment_fte", "Posts", "Establishment", FTE));
        if (figures.hasGrowth(service.unit())) {
            columns.add(Column.figures(
                    "pre_" + Service.key(growth()) + "_establishment_fte", "Posts", "Before " + growth(), FTE));
        }
        columns.add(Column.figures("vacancies_fte", "Posts", "Vacancies", FTE));
        columns.add(Column.figures("vacancy_rate_pct", "Posts", "Vacancy rate", RATE));
        columns.add(Column.figures("agency_within_vacancies_fte", "Agency workers", "Number", FTE));
        columns.add(Column.figures("agency_pct_of_sw_workforce", "Agency workers", "Share of establishment", RATE));
        for (Period year : figures.years()) {
            String day = year.to().atEndOfMonth().toString().replace('-', '_');
            String heading = "12 months to " + ServiceFigures.asAt(year);
            columns.add(Column.figures("turnover_rate_at_" + day + "_pct", heading, "Turnover", Format.PERCENT));
            columns.add(Column.figures("starters_year_to_" + day + "_fte", heading, "Starters", FTE));
        }
        return columns;
    }

    /// The council's own words for its growth funding.
    private String growth() {
        return figures.month().council().mappings().word("funding", "GROWTH").orElse("growth funding");
    }

    private Row row(Row.Kind kind, String name, @Nullable String unit, Cell beforeGrowth) {
        Staffing staffing = figures.staffing(unit);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(name));
        cells.add(Cell.of(staffing.establishment()));
        if (figures.hasGrowth(service.unit())) {
            cells.add(beforeGrowth);
        }
        cells.add(Cell.of(staffing.vacancies()));
        cells.add(Cell.of(staffing.vacancyRate(), Shorthand.NOT_APPLICABLE, NO_POSTS));
        cells.add(Cell.of(staffing.agency()));
        cells.add(Cell.of(staffing.filledByAgency(), Shorthand.NOT_APPLICABLE, NO_POSTS));
        for (Period year : figures.years()) {
            cells.add(figures.turnoverRate(service, unit, year));
            cells.add(figures.starters(unit, year));
        }
        return new Row(kind, cells);
    }

    /// What the extracts record for the service but for no locality, so that the rows add up to the total.
    private Optional<Row> unplaced(List<OrgUnit> units) {
        Staffing placed =
                units.stream().map(unit -> figures.staffing(unit.code())).reduce(Staffing.NONE, Staffing::plus);
        Staffing rest = figures.staffing(service.unit()).minus(placed);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text("No locality recorded"));
        cells.add(Cell.of(rest.establishment()));
        if (figures.hasGrowth(service.unit())) {
            cells.add(noLocality());
        }
        cells.add(Cell.of(rest.vacancies()));
        cells.add(noLocality());
        cells.add(Cell.of(rest.agency()));
        cells.add(noLocality());
        boolean anything = !rest.isNone();
        for (Period year : figures.years()) {
            BigDecimal started = figures.startedOutside(service.unit(), units, year);
            anything |= started.signum() != 0;
            cells.add(noLocality());
            cells.add(Cell.of(started));
        }
        return anything ? Optional.of(new Row(Row.Kind.DETAIL, cells)) : Optional.empty();
    }

    private static Cell noLocality() {
        return new Cell.Missing(Shorthand.NOT_APPLICABLE, "it is of no one locality");
    }

    private Cell beforeGrowth(OrgUnit unit, List<OrgUnit> units) {
        return figures.isNew(unit, units)
                ? new Cell.Missing(Shorthand.NOT_APPLICABLE, "it had no establishment before " + growth())
                : Cell.of(figures.beforeGrowth(unit.code()));
    }

    private Cell beforeGrowthInAll(List<OrgUnit> units) {
        return Cell.of(units.stream()
                .filter(unit -> !figures.isNew(unit, units))
                .map(unit -> figures.beforeGrowth(unit.code()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<String> notes(List<OrgUnit> units) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Vacancies: establishment less permanent staff in post; vacancy rate: vacancies as a percentage of the "
                        + "establishment. Agency workers are not deducted. Rates of the total are computed from the sums.");
        notes.add(figures.turnoverNote());
        notes.add("Starters: fte of those who started in the 12 months to the date.");
        String above = units.stream()
                .filter(unit -> figures.staffing(unit.code()).unfilled().signum() < 0)
                .map(OrgUnit::printedName)
                .collect(Collectors.joining(", "));
        if (!above.isEmpty()) {
            notes.add("More agency workers than vacancies: " + above + ". They also cover absences.");
        }
        return notes;
    }
}
