package org.committeepapers.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A list of words that an appendix prints and no extract holds: a council types it under the appendix's entry in its
/// `council.yaml`.
///
/// @param appendix the slug of the appendix
/// @param name the key of the list
/// @param needed what each entry must say
/// @param optional what it may say besides
/// @param codes what may stand under a key that takes no other
/// @param naming what the text of a key names
/// @param setting as a manual describes it
record WordList(
        String appendix,
        String name,
        List<String> needed,
        List<String> optional,
        Map<String, List<String>> codes,
        Map<String, NameKind> naming,
        Setting setting) {

    private static final List<String> CAMPAIGN_MEASURES = List.of(
            "week-end",
            "weeks-completed",
            "weeks-remaining",
            "visitors",
            "visitors-change",
            "visitors-share",
            "applications",
            "applications-share",
            "responses",
            "cost-per-click",
            "cost-per-click-change",
            "cost-per-visitor",
            "cost-per-visitor-change");

    private static final List<WordList> ALL = List.of(
            list(
                            "targets",
                            "targets",
                            "The targets that are printed, in order: a measure of targets-and-plan and its words.",
                            List.of("measure", "label"),
                            List.of(),
                            "targets: [{measure: TURNOVER, label: Reduced turnover rate}]")
                    .naming(Map.of("measure", NameKind.PLANNED_MEASURE)),
            list(
                            "success-measures",
                            "measures",
                            "By what the strategy is judged; each in words, and by a measure of a role group where one is counted.",
                            List.of("kind", "measure"),
                            List.of("is", "group"),
                            "measures: [{kind: Quantitative, measure: Reduction in agency numbers}]")
                    .naming(Map.of("is", NameKind.MEASURE, "group", NameKind.LISTED_GROUP)),
            list(
                    "action-plan",
                    "priorities",
                    "How the priorities of the plan are headed, by their numbers.",
                    List.of("number", "heading"),
                    List.of(),
                    "priorities: [{number: 1, heading: Priority 1 - Recruitment}]"),
            list(
                    "scorecard",
                    "footnotes",
                    "What the footnotes of the scorecard mean.",
                    List.of("footnote", "meaning"),
                    List.of(),
                    "footnotes: [{footnote: 1, meaning: Weekly report}]"),
            list(
                            "dashboard",
                            "indicators",
                            "The indicators that are watched, what each means and how its chart is headed.",
                            List.of("indicator-code", "indicator"),
                            List.of(
                                    "national-indicator",
                                    "numerator",
                                    "denominator",
                                    "period",
                                    "threshold",
                                    "chart-heading"),
                            "indicators: [{indicator-code: NI59, indicator: Initial assessments within 7 days}]")
                    .naming(Map.of("indicator-code", NameKind.INDICATOR)),
            list(
                            "campaign-results",
                            "lines",
                            "The lines that are printed of a campaign's results: a measure of all adverts, of a site or"
                                    + " of one of its adverts.",
                            List.of("measure", "label"),
                            List.of("site", "advert"),
                            "lines: [{measure: visitors-share, site: Google, label: Google's share of visitors}]")
                    .with("measure", CAMPAIGN_MEASURES));

    private WordList with(String key, List<String> known) {
        return new WordList(appendix, name, needed, optional, Map.of(key, known), naming, setting);
    }

    private WordList naming(Map<String, NameKind> kinds) {
        return new WordList(appendix, name, needed, optional, codes, kinds, setting);
    }

    private static WordList list(
            String appendix, String name, String meaning, List<String> needed, List<String> optional, String example) {
        String keys = String.join(
                ", ", Stream.concat(needed.stream(), optional.stream()).toList());
        return new WordList(
                appendix,
                name,
                needed,
                optional,
                Map.of(),
                Map.of(),
                new Setting(
                        "appendices[]." + name,
                        "Of the appendix " + appendix + ": " + meaning,
                        "a list of {" + keys + "}"
                                + (optional.isEmpty()
                                        ? ""
                                        : ", of which only " + String.join(" and ", needed) + " must be there"),
                        "none",
                        example));
    }

    static List<Setting> settings() {
        return ALL.stream().map(WordList::setting).toList();
    }

    /// The lists that an appendix's entry holds, by their names.
    static Map<String, List<Map<String, String>>> read(YamlSection entry, String appendix) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        for (WordList list : ALL) {
            if (list.appendix.equals(appendix) && entry.has(list.name)) {
                entry.declare(NameKind.LIST, list.name, appendix);
                lists.put(list.name, list.rows(entry));
            }
        }
        return lists;
    }

    private List<Map<String, String>> rows(YamlSection entry) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (YamlSection section : entry.sections(name)) {
            try (section) {
                Map<String, String> row = new LinkedHashMap<>();
                needed.forEach(key -> row.put(key, text(section, key)));
                optional.stream().filter(section::has).forEach(key -> row.put(key, text(section, key)));
                codes.forEach((key, known) -> section.known(row.getOrDefault(key, ""), key, known));
                rows.add(row);
            }
        }
        return rows;
    }

    private String text(YamlSection section, String key) {
        NameKind kind = naming.get(key);
        return kind == null ? section.text(key) : section.name(key, kind);
    }
}
