package org.committeepapers.appendix.performance;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.appendix.Cell;
import org.committeepapers.appendix.Column;
import org.committeepapers.appendix.Printed;
import org.committeepapers.appendix.Row;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Shorthand;
import org.committeepapers.measure.Unit;
import org.committeepapers.month.Facts;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PaperFact;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;

/// What a council has set itself to reach, and where it stands.
@AutoService(Appendix.class)
public final class Targets implements Appendix {

    /// A target as the council words it; no line where the plan does not hold it.
    private record Aim(String label, Optional<PlanLine> line) {}

    @Override
    public String slug() {
        return "targets";
    }

    @Override
    public String title() {
        return "Targets";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(PlanLine.class, PaperFact.class))
                .orAlso(Set.of(
                        Post.class,
                        StaffMember.class,
                        AgencyWorker.class,
                        Leaver.class,
                        Starter.class,
                        IndicatorValue.class,
                        IndicatorDefinition.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        List<Aim> aims = Facts.of(month, slug()).listed().stream()
                .map(said -> aim(said, month))
                .toList();
        String by = aims.stream()
                .flatMap(aim -> aim.line().stream())
                .flatMap(line -> Optional.ofNullable(line.period()).stream())
                .findFirst()
                .orElse("");
        String now = Printed.month(month.month());
        return new AppendixContent(
                slug(),
                title() + (by.isEmpty() ? "" : " for " + by) + ", as at " + Printed.day(month.asAt()),
                false,
                List.of(table(aims, month, now, by)),
                List.of(),
                Map.of("month", now, "by", by, "targets", aims.size()));
    }

    /// The line set last for the measure, on the month's last day.
    private static Aim aim(Map<String, String> said, MonthData month) {
        String measure = said.getOrDefault("measure", "");
        return new Aim(
                said.getOrDefault("label", measure),
                month.all(PlanLine.class).stream()
                        .filter(line -> line.kind() == PlanLine.Kind.TARGET
                                && line.measure().equals(measure)
                                && !line.setOn().isAfter(month.asAt()))
                        .max(Comparator.comparing(PlanLine::setOn)));
    }

    private static AppendixTable table(List<Aim> aims, MonthData month, String now, String by) {
        CurrentFigures current = new CurrentFigures(month);
        return new AppendixTable(
                "targets",
                "Where the council stands, " + now + (by.isEmpty() ? "" : ", and where it wants to be, " + by),
                List.of(
                        Column.words("target", "Target"),
                        IndicatorCells.byRow("current_" + key(now), "Current, " + now),
                        IndicatorCells.byRow(
                                by.isEmpty() ? "target_value" : "target_" + key(by),
                                by.isEmpty() ? "Target" : "Target, " + by),
                        Column.words("unit", "Unit")),
                aims.stream().map(aim -> row(aim, current)).toList(),
                List.of(
                        "Vacancies: establishment less staff in post, before agency cover. Turnover: leavers of the "
                                + "twelve months to the month's end as a percentage of the establishment. Staff on "
                                + "pathways: those recorded as in training.",
                        "Unit: pct is per cent. Current figures are printed to the decimals of their target."),
                "HR extracts, indicators extract and the council's targets and plan");
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    private static Row row(Aim aim, CurrentFigures current) {
        if (aim.line().isEmpty()) {
            Cell none = new Cell.Missing(Shorthand.NOT_AVAILABLE, "the plan does not hold the target");
            return Row.detail(Cell.text(aim.label()), none, none, none);
        }
        PlanLine line = aim.line().get();
        Format format = format(line.value());
        Cell now = current.of(line)
                .map(figure -> Cell.of(figure, format))
                .orElseGet(() -> new Cell.Missing(Shorthand.NOT_AVAILABLE, "its extract was not sent"));
        return Row.detail(
                Cell.text(aim.label()),
                now,
                target(line),
                Cell.text(line.unit().name().toLowerCase(Locale.ROOT)));
    }

    /// As many decimals as the target was set with.
    private static Format format(BigDecimal value) {
        return new Format(Unit.BY_ROW, Math.max(0, value.stripTrailingZeros().scale()));
    }

    private static Cell target(PlanLine line) {
        Exact value = Exact.of(line.value());
        Format format = format(line.value());
        if (line.valueMax() != null) {
            return Cell.text(
                    format.print(value) + " to " + format(line.valueMax()).print(Exact.of(line.valueMax())));
        }
        return switch (Objects.requireNonNullElse(line.comparison(), PlanLine.Comparison.EQ)) {
            case EQ -> Cell.of(value, format);
            case LT -> Cell.text("less than " + format.print(value));
            case LE -> Cell.text("at most " + format.print(value));
            case GE -> Cell.text("at least " + format.print(value));
        };
    }
}
