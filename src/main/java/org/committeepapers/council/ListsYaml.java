package org.committeepapers.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The blocks of a `council.yaml` that say what a council counts by and compares with.
final class ListsYaml {

    /// A measure is named as its definition is.
    private static final String MEASURE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /// How measures with a target were called before they had the names of their definitions.
    private static final Map<String, String> RENAMED = Map.of(
            "VACANCY_RATE", "vacancy-rate",
            "PERM_SHARE", "filled-by-permanent",
            "UK_EXPERIENCE_UNDER_2_YEARS", "uk-experience-under-2-years");

    private ListsYaml() {}

    static Lists read(YamlSection yaml, Set<String> roleGroups, ReferenceCodes reference, Mappings mappings) {
        return new Lists(
                bands(yaml),
                shortService(yaml),
                reasons(yaml, "leaver-reasons", NameKind.LEAVER_REASON),
                reasons(yaml, "manager-reasons", NameKind.MANAGER_REASON),
                targets(yaml, roleGroups),
                periods(yaml),
                trend(yaml),
                PayYaml.read(yaml),
                IndicatorFormula.read(yaml),
                reference.codes("indicator-definitions", "indicator_code").orElse(null),
                mappings);
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
                    Band band = new Band(section.name("name", NameKind.TENURE_BAND), section.integer("from"), under);
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
                    section.fault("years", "expected whole years from 1 to 99, found " + Findings.shown(number));
                } else if (!years.isEmpty() && Integer.parseInt(number) >= years.getLast()) {
                    section.fault("years", "the years go from the longest to the shortest, each once");
                } else {
                    years.add(Integer.parseInt(number));
                }
            }
            return years;
        }
    }

    private static List<Reason> reasons(YamlSection yaml, String key, NameKind kind) {
        if (!yaml.has(key)) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        try (YamlSection list = yaml.section(key)) {
            list.text("source");
            for (YamlSection reason : list.sections("reasons")) {
                try (reason) {
                    reasons.add(new Reason(reason.name("code", kind), reason.text("name")));
                    CouncilYaml.once(codes, reasons.getLast().code(), reason, "code");
                }
            }
        }
        return reasons;
    }

    private static List<Target> targets(YamlSection yaml, Set<String> roleGroups) {
        List<Target> targets = new ArrayList<>();
        for (YamlSection target : yaml.sections("targets")) {
            try (target) {
                String measure = measure(target);
                String group = target.optionalText("group");
                if (group != null && !roleGroups.contains(group)) {
                    target.unknown("group", "role group", group, roleGroups);
                }
                LocalDate from = target.date("from");
                LocalDate until = target.has("until") ? target.date("until") : null;
                if (until != null && until.isBefore(from)) {
                    target.fault("until", "the target ends on " + until + ", before it begins on " + from);
                }
                targets.add(new Target(measure, group, target.decimal("value"), from, until, target.text("source")));
            }
        }
        return targets;
    }

    private static String measure(YamlSection target) {
        String measure = target.name("measure", NameKind.TARGET_MEASURE);
        String renamed = RENAMED.get(measure);
        if (renamed != null) {
            target.fault("measure", "the measure " + measure + " is now called " + renamed);
        } else if (!measure.isEmpty() && !measure.matches(MEASURE)) {
            target.fault(
                    "measure",
                    "\"measure\" expects the name of a measure, e.g. vacancy-rate; found " + Findings.shown(measure));
        }
        return measure;
    }

    private static Map<String, Period> periods(YamlSection yaml) {
        Map<String, Period> periods = new LinkedHashMap<>();
        yaml.namedSections("periods", NameKind.PERIOD).forEach((name, section) -> {
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
}
