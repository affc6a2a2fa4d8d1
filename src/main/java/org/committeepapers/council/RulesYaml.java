package org.committeepapers.council;

import java.util.HashMap;
import java.util.Map;

/// The block `rules` of a `council.yaml`.
final class RulesYaml {

    private RulesYaml() {}

    static Rules read(YamlSection yaml) {
        if (!yaml.has("rules")) {
            return Rules.USUAL;
        }
        try (YamlSection rules = yaml.section("rules")) {
            Map<RuleForm<?>, Rule<?>> set = new HashMap<>();
            for (RuleForm<?> form : RuleForm.ALL) {
                set.put(form, form.read(rules));
            }
            return new Rules(set, CostingYaml.read(rules));
        }
    }
}
