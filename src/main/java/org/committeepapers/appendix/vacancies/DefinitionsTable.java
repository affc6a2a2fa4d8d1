package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.OwnTable;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.council.Period;
import org.committeepapers.measure.DfeYear;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Operation;
import org.committeepapers.measure.Ratio;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.Value;
import org.committeepapers.measure.dimension.Group;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Vacancy and turnover of each service by the council's definition and by that of the Department for Education, with
/// what is divided by what, and what makes the difference.
@AutoService(OwnTable.class)
public final class DefinitionsTable implements OwnTable {

    private static final Format FTE = new Format(Unit.FTE, 2);
    private static final Format RATE = new Format(Unit.PERCENT, 2);

    /// A rate with its two parts.
    private record Line(String label, String period, Figure part, Figure whole, Figure rate) {

        /// A rate that is not known has no parts either: a part without its other says nothing.
        Line {
            if (rate instanceof Figure.Missing missing && !missing.structural()) {
                boolean nobody = part instanceof Figure.Known
                        && whole instanceof Figure.Known known
                        && known.value().signum() == 0;
                part = nobody ? part : missing;
                whole = nobody ? whole : missing;
            }
        }

        static Line of(String label, String period, Scope scope, String part, String whole, String rate) {
            return new Line(label, period, scope.figure(part), scope.figure(whole), scope.figure(rate));
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
                            Cell.text(period),
                            Cell.of(rate, null)));
        }
    }

    @Override
    public String name() {
        return "dfe-definitions";
    }

    @Override
    public Set<Class<? extends Record>> facts() {
        return Set.of(Post.class, StaffMember.class, Leaver.class, HistoryTotal.class);
    }

    @Override
    public AppendixTable of(MonthData month) {
        Scope council = Scope.of(month, "vacancies-and-turnover");
        Scope counted = council.narrow(Group.counted(council));
        List<Row> rows = new ArrayList<>();
        for (Value service : Dimensions.named("service").values(counted, "")) {
            Scope scope = service.narrow().apply(counted);
            rows.addAll(vacancy(service.label(), scope));
            rows.addAll(turnover(service.label(), scope));
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
                        "Turnover: the council divides the permanent leavers of the 12 months to the reporting date by the "
                                + "mean of the fte in post at their start and end; the DfE divides all leavers of its census "
                                + "year, October to September, on permanent and fixed-term contracts, by the fte in post on "
                                + "its last day. The line between shows the council's leavers over the fte in post at the "
                                + "end, so that the effect of the base and that of the year can be told apart.",
                        "Each difference is the DfE's figure less the council's; that of the rates is in percentage points."),
                ServiceFigures.SOURCE);
    }

    private static List<Row> vacancy(String service, Scope scope) {
        String day = Printed.day(scope.month().asAt());
        Line local = Line.of(service + ": vacancy, council", day, scope, "vacancies", "establishment", "vacancy-rate");
        Line official = Line.of(
                service + ": vacancy, DfE", day, scope, "vacancies-dfe", "vacancy-base-dfe", "vacancy-rate-dfe");
        return List.of(
                local.row(Row.Kind.DETAIL),
                official.row(Row.Kind.DETAIL),
                official.less(local, service + ": vacancy, difference", "Staff above establishment")
                        .row(Row.Kind.SUBTOTAL));
    }

    private static List<Row> turnover(String service, Scope scope) {
        String year = Printed.period(scope.period());
        Period census = DfeYear.endedBy(scope.month().asAt());
        Line local = Line.of(
                service + ": turnover, council",
                year,
                scope,
                "permanent-leavers-fte",
                "in-post-mean-of-ends",
                "turnover");
        Line between = new Line(
                service + ": turnover, council's leavers over in post at the end",
                year,
                local.part(),
                scope.figure("in-post-at-end"),
                Ratio.percentage(local.part(), scope.figure("in-post-at-end"), "turnover", "nobody was in post"));
        Line official = Line.of(
                service + ": turnover, DfE",
                Printed.period(census),
                scope.during(census),
                "recorded-leavers-fte",
                "turnover-dfe-base",
                "turnover-dfe");
        return List.of(
                local.row(Row.Kind.DETAIL),
                between.row(Row.Kind.DETAIL),
                official.row(Row.Kind.DETAIL),
                official.less(local, service + ": turnover, difference", "Base and year")
                        .row(Row.Kind.SUBTOTAL));
    }
}
