package org.committeepapers.council;

import java.util.ArrayList;
import java.util.List;

/// The list `costing` in the block `rules` of a `council.yaml`.
final class CostingYaml {

    private CostingYaml() {}

    static List<Costing> read(YamlSection rules) {
        List<Costing> costings = new ArrayList<>();
        for (YamlSection costing : rules.sections("costing")) {
            try (costing) {
                costings.add(new Costing(
                        costing.name("appendix", NameKind.COSTED_APPENDIX),
                        costing.code("rounding", "rounding", Rounding.values(), Rounding.TOTALS),
                        costing.optionalName("unit", NameKind.COSTED_UNIT),
                        costing.optionalName("group", NameKind.COSTED_GROUP),
                        costing.date("from"),
                        costing.text("source")));
            }
        }
        return costings;
    }
}
