package org.committeepapers.measure.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.PlanLine.Kind;
import org.jspecify.annotations.Nullable;

/// What the council plans, as it decided last: a line set again takes the place of the one before.
public final class Plan {

    /// What may be planned: the measures of the lines of kind `PLAN`.
    public static final Set<String> MEASURES =
            Set.of("RECRUITS", "AGENCY_REPLACEMENT", "LEAVER_REPLACEMENT", "SCHEME_PLACES");

    static final String AGENCY = "AGENCY_REPLACEMENT";
    static final String TURNOVER = "TURNOVER";

    /// What a line says something of, whenever it was set.
    private record Subject(Kind kind, String measure, String group, String source, String period) {
        static Subject of(PlanLine line) {
            return new Subject(
                    line.kind(), line.measure(), text(line.groupCode()), text(line.source()), text(line.period()));
        }
    }

    private Plan() {}

    /// The lines of plans that the scope sees.
    public static List<PlanLine> lines(Scope scope) {
        return newest(scope.month().all(PlanLine.class), Kind.PLAN)
                .filter(scope::sees)
                .toList();
    }

    /// What is assumed, whatever the scope is narrowed to.
    static List<PlanLine> assumptions(Scope scope, String measure) {
        return newest(scope.month().all(PlanLine.class), Kind.ASSUMPTION)
                .filter(line -> line.measure().equals(measure))
                .toList();
    }

    /// The codes that the lines of a scope have, in the order in which the appendix prints them, those that it does not
    /// name last.
    public static List<String> codes(Scope scope, Function<PlanLine, @Nullable String> code) {
        List<String> order = List.copyOf(names(scope).keySet());
        return lines(scope).stream()
                .map(line -> text(code.apply(line)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt((String one) -> order.contains(one) ? order.indexOf(one) : order.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// How the appendix prints codes.
    public static Map<String, String> names(Scope scope) {
        return scope.council().names(scope.appendix());
    }

    /// Why nothing is planned.
    static Figure nothing(Scope scope) {
        return scope.month().has(PlanLine.class)
                ? Figure.notApplicable("nothing is planned")
                : NotSent.figure(PlanLine.class);
    }

    private static Stream<PlanLine> newest(Collection<PlanLine> lines, Kind kind) {
        Map<Subject, PlanLine> newest = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparing(PlanLine::setOn))
                .forEach(line -> newest.put(Subject.of(line), line));
        return newest.values().stream();
    }

    static String text(@Nullable String code) {
        return Objects.toString(code, "");
    }
}
