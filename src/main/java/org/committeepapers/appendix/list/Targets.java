package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeepapers.appendix.Cell;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Unit;
import org.committeepapers.measure.plan.Aims;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.PlanLine.Comparison;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;

/// What the council has set itself to reach, as it words it, and where it stands: the figure of the measure that each
/// target is set for, to as many decimals as the target.
@AutoService(Listing.class)
public final class Targets extends Listed<Targets.Aim> {

    private static final Figure NOT_HELD = Figure.notAvailable("the plan does not hold the target");

    /// @param measure where the council stands
    /// @param aim where it wants to be: a figure, or words such as `at most 10`
    /// @param unit of both; null where the plan does not hold the target
    /// @param by when, e.g. `April 2005`
    public record Aim(
            String target,
            Cell measure,
            Cell aim,
            @Nullable String unit,
            @Nullable String by) {}

    public Targets() {
        super(
                "targets",
                Aim.class,
                PlanLine.class,
                Post.class,
                StaffMember.class,
                AgencyWorker.class,
                Leaver.class,
                Starter.class,
                IndicatorValue.class,
                IndicatorDefinition.class);
    }

    @Override
    public List<Aim> rows(Scope scope) {
        return scope.council().list("targets", "targets").stream()
                .map(said -> aim(scope, said))
                .toList();
    }

    /// By when the first of the targets is to be reached; empty where none says.
    public static String by(Scope scope) {
        return new Targets()
                .rows(scope).stream()
                        .flatMap(aim -> Stream.ofNullable(aim.by()))
                        .findFirst()
                        .orElse("");
    }

    private static Aim aim(Scope scope, Map<String, String> said) {
        String code = said.getOrDefault("measure", "");
        String label = said.getOrDefault("label", code);
        return Aims.find(scope.month(), code)
                .map(line -> new Aim(
                        label,
                        Cell.of(now(scope, line), format(line.value())),
                        aim(line),
                        line.unit().name().toLowerCase(Locale.ROOT),
                        line.period()))
                .orElseGet(() -> new Aim(label, Cell.of(NOT_HELD, null), Cell.of(NOT_HELD, null), null, null));
    }

    private static Figure now(Scope scope, PlanLine line) {
        Scope at = narrowed(narrowed(scope, "group", line.groupCode()), "scheme", line.source());
        return at.figure(Aims.measure(line.measure()));
    }

    private static Scope narrowed(Scope scope, String dimension, @Nullable String code) {
        return code == null
                ? scope
                : Dimensions.named(dimension).one(scope, code).narrow().apply(scope);
    }

    private static Format format(BigDecimal value) {
        return Format.of(Unit.BY_ROW, value);
    }

    private static Cell aim(PlanLine line) {
        String value = printed(line.value());
        if (line.valueMax() != null) {
            return Cell.text(value + " to " + printed(line.valueMax()));
        }
        return switch (Objects.requireNonNullElse(line.comparison(), Comparison.EQ)) {
            case EQ -> Cell.of(Figure.stated("target", "value", line, PlanLine::value, NOT_HELD), format(line.value()));
            case LT -> Cell.text("less than " + value);
            case LE -> Cell.text("at most " + value);
            case GE -> Cell.text("at least " + value);
        };
    }

    private static String printed(BigDecimal value) {
        return format(value).print(Exact.of(value));
    }
}
