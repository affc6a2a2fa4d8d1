package org.committeepapers.appendix.recruitment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.PlanLine;
import org.jspecify.annotations.Nullable;

/// The lines of a council's plan as they were set last.
record PlanLines(List<PlanLine> lines) {

    static final String SOURCE = "Reference file: targets and plan";

    /// What a line plans, whenever it was set.
    private record Subject(PlanLine.Kind kind, String measure, String group, String source, String period) {
        static Subject of(PlanLine line) {
            return new Subject(
                    line.kind(), line.measure(), text(line.groupCode()), text(line.source()), text(line.period()));
        }
    }

    PlanLines {
        lines = List.copyOf(lines);
    }

    static PlanLines of(MonthData month) {
        Map<Subject, PlanLine> newest = new LinkedHashMap<>();
        month.all(PlanLine.class).stream()
                .sorted(Comparator.comparing(PlanLine::setOn))
                .forEach(line -> newest.put(Subject.of(line), line));
        return new PlanLines(List.copyOf(newest.values()));
    }

    PlanLines plan(String measure) {
        return where(line -> line.kind() == PlanLine.Kind.PLAN && line.measure().equals(measure));
    }

    PlanLines assumption(String measure) {
        return where(line ->
                line.kind() == PlanLine.Kind.ASSUMPTION && line.measure().equals(measure));
    }

    PlanLines group(String group) {
        return where(line -> text(line.groupCode()).equals(group));
    }

    PlanLines source(String source) {
        return where(line -> text(line.source()).equals(source));
    }

    PlanLines period(String period) {
        return where(line -> text(line.period()).equals(period));
    }

    private PlanLines where(Predicate<PlanLine> which) {
        return new PlanLines(lines.stream().filter(which).toList());
    }

    Optional<PlanLine> first() {
        return lines.stream().findFirst();
    }

    List<String> groups(Names names) {
        return codes(PlanLine::groupCode).stream().sorted(names.order()).toList();
    }

    List<String> sources(Names names) {
        return codes(PlanLine::source).stream().sorted(names.order()).toList();
    }

    List<String> periods() {
        return codes(PlanLine::period).stream().sorted().toList();
    }

    private List<String> codes(Function<PlanLine, @Nullable String> code) {
        return lines.stream()
                .map(line -> text(code.apply(line)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(@Nullable String code) {
        return Objects.toString(code, "");
    }
}
