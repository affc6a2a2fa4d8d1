package org.committeepapers.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An indicator that is no reading of its own but made of others.
///
/// @param indicator its code
/// @param of codes of indicators, and numbers
public record IndicatorFormula(String indicator, Operation operation, List<String> of) {

    public IndicatorFormula {
        of = List.copyOf(of);
    }

    public enum Operation {
        /// All of them together.
        SUM,
        /// The first without the others.
        LESS
    }

    /// The list `indicator-sums` of a `council.yaml`.
    static List<IndicatorFormula> read(YamlSection yaml) {
        List<IndicatorFormula> formulas = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlSection entry : yaml.sections("indicator-sums")) {
            try (entry) {
                String indicator = entry.name("indicator", NameKind.INDICATOR);
                CouncilYaml.once(seen, indicator, entry, "indicator");
                try (YamlSection formula = entry.section("is")) {
                    Operation operation = formula.has("less") ? Operation.LESS : Operation.SUM;
                    String key = operation == Operation.LESS ? "less" : "sum";
                    formulas.add(new IndicatorFormula(
                            indicator, operation, formula.namesOrNumbers(key, NameKind.INDICATOR)));
                }
            }
        }
        return formulas;
    }
}
