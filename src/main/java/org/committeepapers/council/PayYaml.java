package org.committeepapers.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The block `pay` of a council's `council.yaml`.
final class PayYaml {

    private PayYaml() {}

    static Pay read(YamlSection yaml) {
        if (!yaml.has("pay")) {
            return Pay.NONE;
        }
        try (YamlSection pay = yaml.section("pay")) {
            pay.text("source");
            return new Pay(
                    pay.text("own-name"),
                    pay.optionalText("comparators"),
                    pay.has("table-prefix") ? key(pay, "table-prefix", "[a-z][a-z0-9-]*") : "",
                    pay.optionalText("mean-label"),
                    pay.optionalText("difference-label"),
                    levels(pay),
                    groups(pay));
        }
    }

    private static List<Pay.Level> levels(YamlSection pay) {
        List<Pay.Level> levels = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (YamlSection level : pay.sections("levels")) {
            try (level) {
                String key = key(level, "key", "[a-z][a-z0-9_]*");
                levels.add(new Pay.Level(
                        level.text("level"),
                        level.text("name"),
                        key,
                        level.has("range-key") ? key(level, "range-key", "[a-z][a-z0-9_]*") : key,
                        level.name("grade", NameKind.PAY_GRADE),
                        role(level),
                        level.has("grade-shown") && level.flag("grade-shown")));
                CouncilYaml.once(seen, levels.getLast().code(), level, "level");
                CouncilYaml.once(keys, key, level, "key");
            }
        }
        return levels;
    }

    private static List<Pay.Group> groups(YamlSection pay) {
        List<Pay.Group> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlSection group : pay.sections("groups")) {
            try (group) {
                String sameAs = group.optionalText("same-as");
                if (sameAs != null && !seen.contains(sameAs)) {
                    group.fault("same-as", "no group before this one has the ref " + Findings.shown(sameAs));
                }
                LocalDate from = group.has("from") ? group.date("from") : null;
                groups.add(new Pay.Group(
                        group.text("ref"),
                        group.text("name"),
                        group.text("status"),
                        sameAs == null ? group.name("grade", NameKind.PAY_GRADE) : null,
                        role(group),
                        payments(group),
                        sameAs,
                        from,
                        group.optionalText("chart-name")));
                CouncilYaml.once(seen, groups.getLast().ref(), group, "ref");
            }
        }
        return groups;
    }

    private static List<Integer> payments(YamlSection group) {
        List<Integer> payments = new ArrayList<>();
        for (String number : group.texts("payments")) {
            if (number.matches("[1-9][0-9]{0,3}")) {
                payments.add(Integer.valueOf(number));
            } else {
                group.fault("payments", "expected numbers of proposals, e.g. [1, 3]; found " + Findings.shown(number));
            }
        }
        return payments;
    }

    private static @Nullable Role role(YamlSection section) {
        return section.has("role") ? section.code("role", "role", Role.values(), Role.SW) : null;
    }

    /// A name of files or columns: it must never hold what a file system or a spreadsheet reads otherwise.
    private static String key(YamlSection section, String name, String form) {
        String key = section.text(name);
        if (!key.isEmpty() && !key.matches(form)) {
            section.fault(
                    name,
                    "\"" + name + "\" expects small letters, digits and "
                            + (form.contains("_") ? "underscores" : "hyphens") + "; found " + Findings.shown(key));
        }
        return key;
    }
}
