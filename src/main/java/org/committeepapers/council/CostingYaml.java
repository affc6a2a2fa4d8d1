package org.committeepapers.council;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The list `costing` in the block `rules` of a `council.yaml`.
final class CostingYaml {

    private CostingYaml() {}

    static List<Costing> read(YamlSection rules) {
        List<Costing> costings = new ArrayList<>();
        for (YamlSection costing : rules.sections("costing")) {
            try (costing) {
                costings.add(new Costing(
                        costing.text("appendix"),
                        rounding(costing),
                        costing.optionalText("unit"),
                        costing.date("from"),
                        costing.text("source")));
            }
        }
        return costings;
    }

    private static Rounding rounding(YamlSection costing) {
        List<String> known = Arrays.stream(Rounding.values()).map(Rounding::name).toList();
        String name = costing.text("rounding");
        if (known.contains(name)) {
            return Rounding.valueOf(name);
        }
        if (!name.isEmpty()) {
            costing.fault(
                    "rounding",
                    "there is no rounding " + Faults.shown(name) + "." + Nearest.question(name, known)
                            + " Known roundings: " + String.join(", ", known));
        }
        return Rounding.TOTALS;
    }
}
