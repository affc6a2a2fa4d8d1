package org.committeepapers.appendix.vacancies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Period;
import org.committeepapers.measure.DfeVacancy;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Staffing;
import org.committeepapers.measure.Turnover;
import org.committeepapers.measure.Unit;
import org.committeepapers.staging.Leaver;

/// Vacancy and turnover of each service by the council's definition and by that of the Department for Education, with
/// what is divided by what, and what makes the difference.
final class DefinitionsTable {

    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final Format RATE = new Format(Unit.PERCENT, 2);
    private static final String NOBODY = "neither posts nor staff";

    /// A rate with its two parts, or without them where something is not on record.
    private record Line(
            String label, String period, Optional<Exact> part, Optional<Exact> whole, Optional<Exact> rate) {

        static Line of(String label, String period, BigDecimal part, BigDecimal whole, Optional<Exact> rate) {
            return new Line(label, period, Optional.of(Exact.of(part)), Optional.of(Exact.of(whole)), rate);
        }

        static Line of(String label, String period, Optional<Turnover> turnover) {
            return new Line(
                    label,
                    period,
                    turnover.map(one -> Exact.of(one.leavers())),
                    turnover.map(Turnover::base),
                    turnover.flatMap(Turnover::rate));
        }

        Line less(Line other, String label, String why) {
            return new Line(label, why, minus(part, other.part), minus(whole, other.whole), minus(rate, other.rate));
        }

        private static Optional<Exact> minus(Optional<Exact> one, Optional<Exact> other) {
            return one.flatMap(value -> other.map(value::minus));
        }

        Row row(Row.Kind kind) {
            return new Row(kind, List.of(Cell.text(label), cell(part), cell(whole), Cell.text(period), cell(rate)));
        }

        private Cell cell(Optional<Exact> value) {
            return part.isEmpty()
                    ? Cell.of(value, Shorthand.NOT_AVAILABLE, "leavers or staff of the period are not on record")
                    : Cell.of(value, Shorthand.NOT_APPLICABLE, NOBODY);
        }
    }

    private DefinitionsTable() {}

    static AppendixTable of(ServiceFigures figures, List<Service> services) {
        List<Row> rows = new ArrayList<>();
        for (Service service : services) {
            rows.addAll(vacancy(figures, service));
            rows.addAll(turnover(figures, service));
        }
        return new AppendixTable(
                "vacancy-and-turnover-definitions",
                "Vacancy and turnover by the council's definition and by that of the Department for Education",
                List.of(
                        Column.words("rate_and_definition", "Rate and definition"),
                        Column.figures("numerator_fte", "Numerator", FTE),
                        Column.figures("denominator_fte", "Denominator", FTE),
                        Column.words("period", "Date or period"),
                        Column.figures("rate_pct", "Rate", RATE)),
                rows,
                List.of(
                        "Vacancy: the council divides establishment less staff in post by the establishment; the "
                                + "Department for Education (DfE) divides vacancies by vacancies and staff in post. The two "
                                + "differ only by staff above the establishment of a locality, whom the DfE does not "
                                + "set against the vacancies of another. Posts that agency workers cover are vacant in both.",
                        "Turnover: the council divides the leavers of the 12 months to the reporting date by the mean of the "
                                + "fte in post at their start and end; the DfE divides the leavers of its census year, "
                                + "October to September, by the fte in post on its last day. The line between shows the "
                                + "council's leavers over the fte in post at the end, so that the effect of the base "
                                + "and that of the year can be told apart.",
                        "Each difference is the DfE's figure less the council's; that of the rates is in percentage points."),
                ServiceFigures.SOURCE);
    }

    private static List<Row> vacancy(ServiceFigures figures, Service service) {
        Staffing own = figures.staffing(service.unit());
        List<Staffing> units = service.units(figures.month()).stream()
                .map(OrgUnit::code)
                .map(figures::staffing)
                .toList();
        DfeVacancy dfe = DfeVacancy.of(units.isEmpty() ? List.of(own) : units);
        String day = Printed.day(figures.month().asAt());
        Line local = Line.of(
                service.name() + ": vacancy, council", day, own.vacancies(), own.establishment(), own.vacancyRate());
        Line official = Line.of(service.name() + ": vacancy, DfE", day, dfe.vacancies(), dfe.base(), dfe.rate());
        return List.of(
                local.row(Row.Kind.DETAIL),
                official.row(Row.Kind.DETAIL),
                official.less(local, service.name() + ": vacancy, difference", "Staff above establishment")
                        .row(Row.Kind.SUBTOTAL));
    }

    private static List<Row> turnover(ServiceFigures figures, Service service) {
        Period year = figures.years().getFirst();
        Period census = DfeYear.endedBy(figures.month().asAt());
        Line local = Line.of(
                service.name() + ": turnover, council",
                Printed.period(year),
                figures.turnover(service.unit(), year).filter(any -> onRecord(figures, year)));
        Line between = Line.of(
                service.name() + ": turnover, council's leavers over in post at the end",
                Printed.period(year),
                overEnd(figures, service, year));
        Line official =
                Line.of(service.name() + ": turnover, DfE", Printed.period(census), overEnd(figures, service, census));
        return List.of(
                local.row(Row.Kind.DETAIL),
                between.row(Row.Kind.DETAIL),
                official.row(Row.Kind.DETAIL),
                official.less(local, service.name() + ": turnover, difference", "Base and year")
                        .row(Row.Kind.SUBTOTAL));
    }

    private static Optional<Turnover> overEnd(ServiceFigures figures, Service service, Period year) {
        return onRecord(figures, year)
                ? figures.inPost()
                        .at(service.unit(), year.to().atEndOfMonth())
                        .map(end -> new Turnover(figures.movements().left(service.unit(), year), Exact.of(end)))
                : Optional.empty();
    }

    private static boolean onRecord(ServiceFigures figures, Period year) {
        return figures.month().has(Leaver.class) && figures.movements().recordedSince(year);
    }
}
