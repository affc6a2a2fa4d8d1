package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.OwnTable;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.dimension.Group;
import org.committeepapers.month.LeftOutNote;
import org.committeepapers.month.MonthData;

/// Vacancy and turnover of each service by the council's definition and by that of the Department for Education, with
/// what is divided by what, and what makes the difference.
@AutoService(OwnTable.class)
public final class DefinitionsTable implements OwnTable {

    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final Format RATE = new Format(Unit.PERCENT, 2);
    private static final Set<String> RATES = Set.of("vacancy-rate", "vacancy-rate-dfe", "turnover", "turnover-dfe");

    private static final List<Column> COLUMNS = List.of(
            Column.words("rate_and_definition", "Rate and definition"),
            Column.figures("numerator_fte", "Numerator", FTE),
            Column.figures("denominator_fte", "Denominator", FTE),
            Column.words("period", "Date or period"),
            Column.figures("rate_pct", "Rate", RATE));

    private static final List<String> NOTES = List.of(
            "Vacancy: the council divides establishment less staff in post by the establishment; the Department for "
                    + "Education (DfE) divides vacancies by vacancies and staff in post. The two differ only by staff above "
                    + "the establishment: those of a locality, whom the DfE does not set against the vacancies of another, "
                    + "and those who hold a post that another holds too. Posts that agency workers cover are vacant in both.",
            "Turnover: the council divides the permanent leavers of the 12 months to the reporting date by the mean of the "
                    + "fte in post at their start and end; the DfE divides all leavers, on fixed terms too, of its census "
                    + "year, October to September, by the fte in post on its last day. The line between shows the "
                    + "council's leavers over the fte in post at the end, so that the effect of the base and that of the "
                    + "year and its leavers can be told apart.",
            "Each difference is the DfE's figure less the council's; that of the rates is in percentage points.");

    /// A rate with its two parts.
    ///
    /// @param when the date or the period; of a difference, what makes it
    private record Line(String label, String when, Figure part, Figure whole, Figure rate) {

        static Line of(String label, String when, Scope scope, String part, String whole, String rate) {
            return new Line(label, when, scope.figure(part), scope.figure(whole), scope.figure(rate));
        }

        Line less(Line other, String label, String why) {
            return new Line(label, why, less(part, other.part), less(whole, other.whole), less(rate, other.rate));
        }

        private static Figure less(Figure one, Figure other) {
            return Figure.of("difference", Operation.LESS, List.of(one, other));
        }

        Row row(Row.Kind kind) {
            return new Row(
                    kind,
                    List.of(
                            Cell.text(label),
                            Cell.of(part, null),
                            Cell.of(whole, null),
                            Cell.text(when),
                            Cell.of(rate, null)));
        }
    }

    @Override
    public String name() {
        return "dfe-definitions";
    }

    @Override
    public Set<Class<? extends Record>> facts() {
        Set<Class<? extends Record>> facts = new HashSet<>();
        RATES.forEach(rate -> facts.addAll(Measures.named(rate).facts()));
        return facts;
    }

    @Override
    public AppendixTable of(MonthData month) {
        Scope all = Scope.of(month, "vacancies-and-turnover");
        Scope counted = all.narrow(Group.counted(all));
        List<Row> rows = new ArrayList<>();
        for (Value service : Dimensions.named("service").values(counted, "")) {
            Scope scope = service.narrow().apply(counted);
            rows.addAll(vacancy(service.label(), scope));
            rows.addAll(turnover(service.label(), scope));
        }
        return new AppendixTable(
                "vacancy-and-turnover-definitions",
                "Vacancy and turnover by the council's definition and by that of the Department for Education",
                COLUMNS,
                rows,
                Stream.concat(NOTES.stream(), LeftOutNote.of(month, facts()).stream())
                        .toList(),
                "HR extracts: establishment, staff in post, leavers; totals typed in for earlier dates");
    }

    private static List<Row> vacancy(String service, Scope scope) {
        String day = Dates.day(scope.month().asAt());
        Line council =
                Line.of(service + ": vacancy, council", day, scope, "vacancies", "establishment", "vacancy-rate");
        Line dfe = Line.of(
                service + ": vacancy, DfE", day, scope, "vacancies-dfe", "vacancy-base-dfe", "vacancy-rate-dfe");
        return List.of(
                council.row(Row.Kind.DETAIL),
                dfe.row(Row.Kind.DETAIL),
                dfe.less(council, service + ": vacancy, difference", "Staff above establishment")
                        .row(Row.Kind.SUBTOTAL));
    }

    private static List<Row> turnover(String service, Scope scope) {
        Scope census = lastCensusYear(scope);
        String months = Dates.period(scope.period());
        Line council = Line.of(
                service + ": turnover, council",
                months,
                scope,
                "permanent-leavers-fte",
                "in-post-mean-of-ends",
                "turnover");
        Line dfe = Line.of(
                service + ": turnover, DfE",
                Dates.period(census.period()),
                census,
                "recorded-leavers-fte",
                "turnover-dfe-base",
                "turnover-dfe");
        return List.of(
                council.row(Row.Kind.DETAIL),
                overEnd(service, months, scope).row(Row.Kind.DETAIL),
                dfe.row(Row.Kind.DETAIL),
                dfe.less(council, service + ": turnover, difference", "Base and year")
                        .row(Row.Kind.SUBTOTAL));
    }

    private static Line overEnd(String service, String months, Scope scope) {
        Figure leavers = scope.figure("permanent-leavers-fte");
        Figure end = scope.figure("in-post-at-end");
        return new Line(
                service + ": turnover, council's leavers over in post at the end",
                months,
                leavers,
                end,
                Ratio.percentage(leavers, end, "leavers over in post at the end", "nobody was in post"));
    }

    private static Scope lastCensusYear(Scope scope) {
        return Dimensions.named("year")
                .values(scope, "census")
                .getLast()
                .narrow()
                .apply(scope);
    }
}
