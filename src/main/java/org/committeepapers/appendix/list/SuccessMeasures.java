package org.committeepapers.appendix.list;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.committeepapers.appendix.Cell;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.measure.plan.Aims;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;

/// By what a strategy is to be judged, numbered within each kind. A measure of success may name one that is counted,
/// and
/// a role group: it then says where that stands, where it stood a year before, and where it is to be.
@AutoService(Listing.class)
public final class SuccessMeasures extends Listed<SuccessMeasures.Judged> {

    private static final Cell NOT_COUNTED = Cell.of(Figure.none("it is not counted"), null);

    /// @param number within its kind
    /// @param measure in words
    /// @param now the figure of the measure that it names; none where it names none
    /// @param yearBefore the same a year before
    /// @param target the target that the plan sets for it
    public record Judged(String kind, Figure number, String measure, Cell now, Cell yearBefore, Cell target) {}

    public SuccessMeasures() {
        super(
                "success-measures",
                Judged.class,
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
    public List<Judged> rows(Scope scope) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Judged> rows = new ArrayList<>();
        for (Map<String, String> said : scope.council().list("success-measures", "measures")) {
            String kind = said.getOrDefault("kind", "Measure");
            Figure number = Figure.of(new Working.Given(
                    "number within its kind",
                    Exact.of(BigDecimal.valueOf(numbers.merge(kind, 1, Integer::sum))),
                    "their order"));
            String words = said.getOrDefault("measure", "not worded");
            rows.add(judged(kind, number, words, said, scope));
        }
        return rows;
    }

    private static Judged judged(String kind, Figure number, String words, Map<String, String> said, Scope scope) {
        String name = said.get("is");
        if (name == null) {
            return new Judged(kind, number, words, NOT_COUNTED, NOT_COUNTED, NOT_COUNTED);
        }
        Measure measure = named(name);
        String group = said.get("group");
        Scope now = group == null
                ? scope
                : Dimensions.named("group").one(scope, group).narrow().apply(scope);
        return new Judged(
                kind,
                number,
                words,
                Cell.of(now.figure(measure), measure.format()),
                Cell.of(aYearBefore(now).figure(measure), measure.format()),
                Cell.of(target(scope, measure, group), measure.format()));
    }

    private static Measure named(String name) {
        try {
            return Measures.formula(name);
        } catch (IllegalArgumentException unknown) {
            throw new NotSetException("measure that a measure of success names: " + unknown.getMessage());
        }
    }

    private static Scope aYearBefore(Scope scope) {
        Period period = scope.period();
        return scope.at(scope.at().minusYears(1))
                .during(new Period(period.from().minusYears(1), period.to().minusYears(1)));
    }

    private static Figure target(Scope scope, Measure measure, @Nullable String group) {
        return Aims.codes(measure.name()).stream()
                .flatMap(code -> Aims.find(scope.month(), code).stream())
                .filter(line -> Objects.equals(line.groupCode(), group))
                .findFirst()
                .map(line -> Figure.stated("target", "value", line, PlanLine::value, Figure.none("")))
                .orElseGet(() -> Figure.notApplicable("no target is set"));
    }
}
