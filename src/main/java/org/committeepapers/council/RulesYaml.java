package org.committeepapers.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The block `rules` of a `council.yaml`.
final class RulesYaml {

    private static final String CONFIRMED = "confirmed-withdrawals";

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
            return new Rules(set, CostingYaml.read(rules), confirmations(rules));
        }
    }

    private static List<Confirmation> confirmations(YamlSection rules) {
        List<Confirmation> confirmations = new ArrayList<>();
        for (YamlSection one : rules.sections(CONFIRMED)) {
            try (one) {
                confirmations.add(new Confirmation(
                        one.name("extract", NameKind.EXTRACT), one.month("month"), one.text("reason")));
            }
        }
        return confirmations;
    }
}
