package org.committeepapers.measure.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.PlanLine;

/// What the council has set itself to reach: the targets of its plan, and the measures that they are targets for.
public final class Aims {

    /// The measures of targets, by the code that the plan has for them. Any other code is that of an indicator.
    private static final Map<String, String> MEASURES = Map.of(
            "VACANCIES", "vacancies",
            "VACANCY_RATE", "vacancy-rate",
            "PERM_SHARE", "filled-by-permanent",
            "TURNOVER", "leavers-per-post",
            "PATHWAY_STAFF", "in-training");

    private static final String INDICATOR = "indicator ";

    private Aims() {}

    /// The measure that a target is set for.
    public static String measure(String code) {
        return MEASURES.getOrDefault(code, INDICATOR + code);
    }

    /// The codes of targets that are set for a measure.
    public static List<String> codes(String measure) {
        return measure.startsWith(INDICATOR)
                ? List.of(measure.substring(INDICATOR.length()))
                : MEASURES.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(measure))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /// The target set last for a code, on the month's last day.
    public static Optional<PlanLine> find(MonthData month, String code) {
        return month.all(PlanLine.class).stream()
                .filter(line -> line.kind() == PlanLine.Kind.TARGET
                        && line.measure().equals(code)
                        && !line.setOn().isAfter(month.asAt()))
                .max(Comparator.comparing(PlanLine::setOn));
    }
}
