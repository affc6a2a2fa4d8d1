package org.committeepapers.council;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/// What a council's `council.yaml` says, key by key.
record CouncilYaml(
        String name,
        String code,
        MonthDay financialYearStart,
        List<String> rowLevels,
        List<String> services,
        Map<String, RoleGroup> roleGroups,
        List<Band> tenureBands,
        List<Integer> shortService,
        List<Reason> leaverReasons,
        List<Reason> managerReasons,
        List<Target> targets,
        Map<String, Period> periods,
        Trend trend,
        Rules rules,
        @Nullable Committee committee,
        List<AppendixEntry> appendices,
        List<String> papers,
        Pay pay) {

    static final String FILE = "council.yaml";
    private static final BigDecimal FIVE_PERCENT = BigDecimal.valueOf(5);

    /// Reads the file; empty where it is no YAML at all. Faults are added to `faults`.
    static Optional<CouncilYaml> read(Path file, Faults faults) throws IOException {
        Node root = YamlFile.compose(file, FILE, faults);
        if (root == null) {
            return Optional.empty();
        }
        try (YamlSection yaml = new YamlSection(FILE, root, faults)) {
            Map<String, RoleGroup> roleGroups = roleGroups(yaml);
            return Optional.of(new CouncilYaml(
                    yaml.text("name"),
                    yaml.text("code"),
                    yaml.monthDay("financial-year-starts"),
                    yaml.texts("row-levels"),
                    yaml.texts("services"),
                    roleGroups,
                    bands(yaml),
                    shortService(yaml),
                    reasons(yaml, "leaver-reasons"),
                    reasons(yaml, "manager-reasons"),
                    targets(yaml, roleGroups.keySet()),
                    periods(yaml),
                    trend(yaml),
                    rules(yaml),
                    CommitteeYaml.read(yaml),
                    appendices(yaml),
                    yaml.texts("papers"),
                    PayYaml.read(yaml)));
        }
    }

    private static Map<String, RoleGroup> roleGroups(YamlSection yaml) {
        Map<String, RoleGroup> groups = new LinkedHashMap<>();
        if (!yaml.has("role-groups")) {
            yaml.section("role-groups");
        }
        yaml.namedSections("role-groups").forEach((code, group) -> {
            try (group) {
                groups.put(code, new RoleGroup(code, group.text("name"), roles(group)));
            }
        });
        return groups;
    }

    private static Set<Role> roles(YamlSection group) {
        List<String> known = Arrays.stream(Role.values()).map(Role::name).toList();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : group.texts("roles")) {
            if (known.contains(name)) {
                roles.add(Role.valueOf(name));
            } else {
                group.fault(
                        "roles",
                        "there is no role " + Faults.shown(name) + "." + Nearest.question(name, known)
                                + " Known roles: " + String.join(", ", known));
            }
        }
        return roles;
    }

    private static List<Band> bands(YamlSection yaml) {
        if (!yaml.has("tenure-bands")) {
            return List.of();
        }
        List<Band> bands = new ArrayList<>();
        try (YamlSection table = yaml.section("tenure-bands")) {
            table.text("source");
            List<YamlSection> sections = table.sections("bands");
            int next = 0;
            for (YamlSection section : sections) {
                try (section) {
                    Integer under = section.has("under") ? section.integer("under") : null;
                    Band band = new Band(section.text("name"), section.integer("from"), under);
                    if (band.fromYears() != next) {
                        section.fault(
                                "from",
                                "the band \"" + band.name() + "\" begins at " + band.fromYears()
                                        + "; the bands before it end at " + next);
                    }
                    boolean last = section == sections.getLast();
                    if (under == null ? !last : under <= band.fromYears()) {
                        section.fault(
                                "under",
                                "the band \"" + band.name() + "\" needs an end (under) after its start;"
                                        + " only the last band may be open");
                    }
                    next = under == null ? next : under;
                    bands.add(band);
                }
            }
        }
        return bands;
    }

    private static List<Integer> shortService(YamlSection yaml) {
        if (!yaml.has("short-service")) {
            return List.of();
        }
        try (YamlSection section = yaml.section("short-service")) {
            section.text("source");
            List<Integer> years = new ArrayList<>();
            for (String number : section.texts("years")) {
                if (!number.matches("[1-9][0-9]?")) {
                    section.fault("years", "expected whole years from 1 to 99, found " + Faults.shown(number));
                } else if (!years.isEmpty() && Integer.parseInt(number) >= years.getLast()) {
                    section.fault("years", "the years go from the longest to the shortest, each once");
                } else {
                    years.add(Integer.parseInt(number));
                }
            }
            return years;
        }
    }

    private static List<Reason> reasons(YamlSection yaml, String key) {
        if (!yaml.has(key)) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        try (YamlSection list = yaml.section(key)) {
            list.text("source");
            for (YamlSection reason : list.sections("reasons")) {
                try (reason) {
                    reasons.add(new Reason(reason.text("code"), reason.text("name")));
                    once(codes, reasons.getLast().code(), reason, "code");
                }
            }
        }
        return reasons;
    }

    private static List<Target> targets(YamlSection yaml, Set<String> roleGroups) {
        List<Target> targets = new ArrayList<>();
        for (YamlSection target : yaml.sections("targets")) {
            try (target) {
                String group = target.optionalText("group");
                if (group != null && !roleGroups.contains(group)) {
                    target.fault(
                            "group",
                            "there is no role group " + Faults.shown(group) + "."
                                    + Nearest.question(group, roleGroups));
                }
                LocalDate from = target.date("from");
                LocalDate until = target.has("until") ? target.date("until") : null;
                if (until != null && until.isBefore(from)) {
                    target.fault("until", "the target ends on " + until + ", before it begins on " + from);
                }
                targets.add(new Target(
                        target.text("measure"), group, target.decimal("value"), from, until, target.text("source")));
            }
        }
        return targets;
    }

    private static Map<String, Period> periods(YamlSection yaml) {
        Map<String, Period> periods = new LinkedHashMap<>();
        yaml.namedSections("periods").forEach((name, section) -> {
            try (section) {
                Period period = new Period(section.month("from"), section.month("to"));
                section.text("source");
                if (period.to().isBefore(period.from())) {
                    section.fault("to", "the period \"" + name + "\" ends before it begins");
                }
                periods.put(name, period);
            }
        });
        return periods;
    }

    private static Trend trend(YamlSection yaml) {
        if (!yaml.has("trend")) {
            return new Trend(12, 0);
        }
        try (YamlSection trend = yaml.section("trend")) {
            trend.optionalText("source");
            int months = trend.has("months") ? trend.integer("months") : 12;
            int lag = trend.has("lag") ? trend.integer("lag") : 0;
            if (months < 1 || lag < 0 || months + lag > Trend.LONGEST) {
                trend.fault("months", "a trend shows 1 to " + Trend.LONGEST + " months, counted with its lag");
                return new Trend(12, 0);
            }
            return new Trend(months, lag);
        }
    }

    private static Rules rules(YamlSection yaml) {
        if (!yaml.has("rules")) {
            return new Rules(FIVE_PERCENT, FIVE_PERCENT);
        }
        try (YamlSection rules = yaml.section("rules")) {
            return new Rules(
                    percent(rules, "max-set-aside-percent"),
                    percent(rules, "change-warning-percent"),
                    rules.has("annualised-quarters") && rules.flag("annualised-quarters"),
                    CostingYaml.read(rules));
        }
    }

    private static BigDecimal percent(YamlSection rules, String key) {
        return rules.has(key) ? rules.decimal(key) : FIVE_PERCENT;
    }

    private static List<AppendixEntry> appendices(YamlSection yaml) {
        Set<String> slugs = new HashSet<>();
        List<AppendixEntry> entries = new ArrayList<>();
        for (YamlSection entry : yaml.sections("appendices")) {
            try (entry) {
                boolean required = entry.has("required") && entry.flag("required");
                entries.add(new AppendixEntry(entry.text("slug"), entry.text("label"), required));
                once(slugs, entries.getLast().slug(), entry, "slug");
            }
        }
        return entries;
    }

    static void once(Set<String> seen, String value, YamlSection section, String key) {
        if (!seen.add(value)) {
            section.fault(key, "the " + key + " " + Faults.shown(value) + " is listed a second time");
        }
    }
}
