package org.committeepapers.council;

import java.util.List;
import java.util.stream.Stream;

/// Everything that can be set in a `council.yaml`, as a manual lists it: the file's blocks in their order, then the
/// rules. A test holds that no key is read that is not listed here.
public final class Settings {

    private static final String REQUIRED = "required";
    private static final String NONE = "none";

    private static final List<Setting> BLOCKS = List.of(
            new Setting(
                    "name",
                    "The council's name as its papers print it.",
                    "a text",
                    REQUIRED,
                    "name: Kent County Council"),
            new Setting(
                    "code",
                    "How the names of its files begin: <code>_<layout>_<yyyy-mm>.csv.",
                    "a text",
                    REQUIRED,
                    "code: kent-2016"),
            new Setting(
                    "financial-year-starts",
                    "The first day of its financial year.",
                    "a month and day",
                    REQUIRED,
                    "financial-year-starts: 04-01"),
            new Setting(
                    "row-levels",
                    "The levels of units that staffing tables print, widest first; levels of org-units.csv.",
                    "a list of levels",
                    NONE,
                    "row-levels: [AREA, DISTRICT]"),
            new Setting(
                    "services",
                    "The units whose workforces are compared side by side; codes of org-units.csv.",
                    "a list of units",
                    "the council as a whole",
                    "services: [CHILDREN, ADULTS]"),
            new Setting(
                    "role-groups",
                    "Roles that are reported together, by the code that appendices, targets and extracts name.",
                    "<code>: {name, roles: [...]}",
                    REQUIRED,
                    "role-groups: {CASEHOLDER: {name: Caseholder, roles: [NQSW, SW, SP]}}"),
            new Setting(
                    "tenure-bands",
                    "Bands of completed years as a social worker here, from 0, each where the one before it ends.",
                    "{source, bands: [{name, from, under}, ...]}; only the last without under",
                    NONE,
                    "tenure-bands: {source: Report, bands: [{name: Up to 1 year, from: 0, under: 1}]}"),
            new Setting(
                    "short-service",
                    "Completed years of service under which leavers are counted, longest first.",
                    "{source, years: [...]}",
                    NONE,
                    "short-service: {years: [3, 1], source: Report}"),
            new Setting(
                    "leaver-reasons",
                    "The leaving reasons of HR that are printed, in order.",
                    "{source, reasons: [{code, name}, ...]}",
                    NONE,
                    "leaver-reasons: {source: Report, reasons: [{code: RETIRE, name: Normal retirement}]}"),
            new Setting(
                    "manager-reasons",
                    "The reasons that managers give, in order.",
                    "{source, reasons: [{code, name}, ...]}",
                    NONE,
                    "manager-reasons: {source: Report, reasons: [{code: PAY, name: Earn more money}]}"),
            new Setting(
                    "targets",
                    "What the council has set itself for a measure, for a role group or for all, from a day on.",
                    "a list of {measure, group, value, from, until, source}; group and until may be left out",
                    NONE,
                    "targets: [{measure: vacancy-rate, group: CASEHOLDER, value: 10, from: 2011-01-31, source: Notice}]"),
            new Setting(
                    "periods",
                    "Months that an appendix covers where they are not those that it covers by itself.",
                    "<name>: {from, to, source}: months",
                    "mostly the last 12 months",
                    "periods: {leavers: {from: 2014-04, to: 2016-05, source: Report}}"),
            new Setting(
                    "trend",
                    "How many months a trend shows, and how many before the reporting month it ends.",
                    "{months, lag, source}",
                    "12 months, ending with the reporting month",
                    "trend: {months: 7, lag: 1, source: Report}"),
            new Setting(
                    "pay",
                    "How the council compares its pay: the names of itself, of the others, of tables and rows.",
                    "{source, own-name, comparators, table-prefix, mean-label, difference-label, levels, groups}",
                    NONE,
                    "pay: {source: Report, own-name: KCC}"),
            new Setting(
                    "pay.levels",
                    "The levels that are compared, and the council's grade at each.",
                    "a list of {level, name, key, range-key, grade, role, grade-shown}",
                    NONE,
                    "levels: [{level: EXP, name: Experienced, key: experienced, grade: KR10}]"),
            new Setting(
                    "pay.groups",
                    "The staff groups that a change of pay is set out for.",
                    "a list of {ref, name, status, grade, role, payments, same-as, from, chart-name}",
                    NONE,
                    "groups: [{ref: a, name: Newly qualified, status: New, grade: KR9, payments: [1, 3]}]"),
            new Setting(
                    "committee",
                    "The committee that the papers go to.",
                    "{name, meeting, header, implications, background-documents, contacts}",
                    "no paper can be made",
                    "committee: {name: Cabinet, meeting: 2011-05-23}"),
            new Setting(
                    "committee.header",
                    "The lines of a paper's header block.",
                    "a list of {label, text}",
                    NONE,
                    "header: [{label: To, text: Cabinet}]"),
            new Setting(
                    "committee.implications",
                    "The standard sections that every paper carries.",
                    "a list of {label, text}",
                    NONE,
                    "implications: [{label: Financial Implications, text: None.}]"),
            new Setting(
                    "committee.contacts",
                    "Who answers questions, by role; never a person's name.",
                    "a list of {capacity, role, telephone, email}",
                    NONE,
                    "contacts: [{capacity: Report author, role: HR Partner, telephone: \"01632 960101\", email: hr@a.example}]"),
            new Setting(
                    "appendices",
                    "The appendices that are published, how the papers call them, and the words for what they print."
                            + " A run without the extracts of a required one is an error.",
                    "a list of {slug, label, required, names: {<code>: <words>}}",
                    NONE,
                    "appendices: [{slug: staffing-mix, label: Appendix 1, required: true}]"),
            new Setting(
                    "indicator-sums",
                    "Indicators that are made of others: the sum of some, or the first without the others.",
                    "a list of {indicator, is: {sum: [...]}} or {indicator, is: {less: [...]}}",
                    NONE,
                    "indicator-sums: [{indicator: UNFILLED, is: {less: [100, FILLED]}}]"),
            new Setting(
                    "papers", "The papers that are published.", "a list of slugs", NONE, "papers: [workforce-update]"),
            new Setting(
                    "rules",
                    "Rules of reading and counting. One that holds from a day on has that day and its source; one that"
                            + " has changed is a list.",
                    "<rule>: a value, or {is, from, source}, or a list of such",
                    "each rule's own default",
                    "rules: {two-holders: {is: count, from: 2011-04-01, source: Report of 23 May 2011}}"));

    private static final Setting COSTING = new Setting(
            "rules.costing",
            "How an appendix adds up costs from a day on: rounded line by line or in totals, for a unit or for all.",
            "a list of {appendix, rounding: LINES or TOTALS, unit, group, from, source}",
            "totals, the whole council",
            "costing: [{appendix: budget-position, rounding: LINES, unit: CHILDREN, from: 2019-04-01, source: Report}]");

    private static final Setting CONFIRMED_WITHDRAWALS = new Setting(
            "rules.confirmed-withdrawals",
            "Extracts without rows that take back what was told before: the council confirms that they do.",
            "a list of {extract, month, reason}",
            "none",
            "confirmed-withdrawals: [{extract: leavers, month: 2016-06, reason: The transfer was called off}]");

    private Settings() {}

    /// Every setting.
    public static List<Setting> list() {
        return Stream.of(
                        BLOCKS.stream(),
                        WordList.settings().stream(),
                        RuleForm.ALL.stream().map(RuleForm::setting),
                        Stream.of(COSTING, CONFIRMED_WITHDRAWALS))
                .flatMap(settings -> settings)
                .toList();
    }
}
