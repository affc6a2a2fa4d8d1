package org.committeepapers.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A rule that a council can set in the block `rules` of its `council.yaml`: what it means, how it is written, and what
/// holds where it is not set.
///
/// Each is written as a value that has always held, `internal-moves-are-starters: no`; or with the day from which it
/// holds and its source, `{is: all, from: 2011-04-01, source: "Cabinet, 23 May 2011"}`; or as a list of such, where it
/// has changed. It holds for the months that end on or after its day.
public final class RuleForm<T> {

    public static final RuleForm<BigDecimal> MAX_SET_ASIDE_PERCENT = new RuleForm<>(
            new Setting(
                    "rules.max-set-aside-percent",
                    "An extract of which a greater share of rows is set aside is refused.",
                    "a percentage of its rows",
                    "5",
                    "max-set-aside-percent: 5"),
            BigDecimal.valueOf(5),
            entry -> entry.decimal("is"));

    public static final RuleForm<BigDecimal> CHANGE_WARNING_PERCENT = new RuleForm<>(
            new Setting(
                    "rules.change-warning-percent",
                    "A unit whose total fte moved by more since the month before is reported.",
                    "a percentage of its fte",
                    "5",
                    "change-warning-percent: 5"),
            BigDecimal.valueOf(5),
            entry -> entry.decimal("is"));

    /// The usual limits are full time and 1.2 of it; no post is budgeted above twice full time, and no council has a
    /// thousand people of one role in one unit.
    public static final RuleForm<FteLimits> FTE_LIMITS = new RuleForm<>(
            new Setting(
                    "rules.fte-limits",
                    "Fte of one person above which a warning is given and above which a row is set aside; budgeted fte of"
                            + " one post, and of one row without a post, above which an extract is refused.",
                    "warn-above, set-aside-above, posts-above, totals-above: each an fte",
                    "1, 1.2, 2 and 1000",
                    "fte-limits: {warn-above: 1, set-aside-above: 1.2, posts-above: 2, totals-above: 1000}"),
            new FteLimits(BigDecimal.ONE, new BigDecimal("1.2"), BigDecimal.TWO, BigDecimal.valueOf(1_000)),
            entry -> new FteLimits(
                    entry.decimal("warn-above"),
                    entry.decimal("set-aside-above"),
                    entry.decimal("posts-above"),
                    entry.has("totals-above") ? entry.decimal("totals-above") : BigDecimal.valueOf(1_000)));

    public static final RuleForm<Boolean> ANNUALISED_QUARTERS = new RuleForm<>(
            new Setting(
                    "rules.annualised-quarters",
                    "Whether the turnover of a quarter is stated as it would be over a year.",
                    "yes or no",
                    "no",
                    "annualised-quarters: yes"),
            false,
            entry -> entry.flag("is"));

    public static final RuleForm<AgencyCover> AGENCY_REDUCES_VACANCIES = new RuleForm<>(
            new Setting(
                    "rules.agency-reduces-vacancies",
                    "Which agency workers fill a vacancy: all of them; those that cover one, or of whom nothing is"
                            + " recorded; or none.",
                    "all, covering or none",
                    "covering",
                    "agency-reduces-vacancies: {is: all, from: 2011-04-01, source: \"Report of 23 May 2011\"}"),
            AgencyCover.COVERING,
            entry -> entry.choice("is", AgencyCover.values(), AgencyCover.COVERING));

    public static final RuleForm<TwoHolders> TWO_HOLDERS = new RuleForm<>(
            new Setting(
                    "rules.two-holders",
                    "What the holders of one post count for above its budgeted fte, e.g. somebody on maternity leave and"
                            + " her cover: nothing, or like any other fte.",
                    "fill-no-other-vacancy or count",
                    "fill-no-other-vacancy",
                    "two-holders: {is: count, from: 2011-04-01, source: \"Report of 23 May 2011\"}"),
            TwoHolders.FILL_NO_OTHER_VACANCY,
            entry -> entry.choice("is", TwoHolders.values(), TwoHolders.FILL_NO_OTHER_VACANCY));

    /// Moves within the council start nobody: the Department's definitions leave them out as well.
    public static final RuleForm<Boolean> INTERNAL_MOVES_ARE_STARTERS = new RuleForm<>(
            new Setting(
                    "rules.internal-moves-are-starters",
                    "Whether somebody who moved from another post of the council counts as a starter of the council.",
                    "yes or no",
                    "no",
                    "internal-moves-are-starters: no"),
            false,
            entry -> entry.flag("is"));

    public static final RuleForm<Set<String>> TURNOVER = new RuleForm<>(
            new Setting(
                    "rules.turnover",
                    "Leaving reasons of leavers who do not count in turnover, e.g. those who were transferred with their"
                            + " service (TUPE).",
                    "without: [codes of leaving reasons]",
                    "every leaver counts",
                    "turnover: {without: [TUPE], from: 2014-04-01, source: \"Report of 13 January 2015\"}"),
            Set.of(),
            entry -> Set.copyOf(entry.requiredNames(entry.has("is") ? "is" : "without", NameKind.UNCOUNTED_REASON)));

    public static final RuleForm<Optional<YearMonth>> LEAVERS_COMPLETE_SINCE = new RuleForm<>(
            new Setting(
                    "rules.leavers-complete-since",
                    "The first month whose leavers are all on record. The turnover of a period that begins before it is"
                            + " not known.",
                    "a month",
                    "not known",
                    "leavers-complete-since: {is: 2014-04, source: \"HR system, in use since April 2014\"}"),
            Optional.empty(),
            entry -> Optional.of(entry.month("is")));

    /// A condition of pay rather than of counting, dated and sourced like the others.
    public static final RuleForm<Optional<Integer>> SUPPLEMENT_SERVICE_YEARS = new RuleForm<>(
            new Setting(
                    "rules.supplement-service-years",
                    "Completed years of service from which the higher of two supplements is paid.",
                    "whole years",
                    "no such condition",
                    "supplement-service-years: {is: 4, from: 2004-04-01, source: \"Proposals of the report\"}"),
            Optional.empty(),
            entry -> Optional.of(entry.integer("is")));

    /// Every rule, in the order of a manual.
    static final List<RuleForm<?>> ALL = List.of(
            MAX_SET_ASIDE_PERCENT,
            CHANGE_WARNING_PERCENT,
            FTE_LIMITS,
            AGENCY_REDUCES_VACANCIES,
            TWO_HOLDERS,
            INTERNAL_MOVES_ARE_STARTERS,
            TURNOVER,
            LEAVERS_COMPLETE_SINCE,
            ANNUALISED_QUARTERS,
            SUPPLEMENT_SERVICE_YEARS);

    private final Setting setting;
    private final T otherwise;
    private final Function<YamlSection, T> value;

    private RuleForm(Setting setting, T otherwise, Function<YamlSection, T> value) {
        this.setting = setting;
        this.otherwise = otherwise;
        this.value = value;
    }

    public Setting setting() {
        return setting;
    }

    /// What holds where a council has not set it.
    public T otherwise() {
        return otherwise;
    }

    /// What a block `rules` says of it.
    Rule<T> read(YamlSection rules) {
        String key = setting.key().substring(setting.key().lastIndexOf('.') + 1);
        List<Dated<T>> entries = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (YamlSection entry : rules.entries(key)) {
            try (entry) {
                LocalDate from = entry.has("from") ? entry.date("from") : LocalDate.EPOCH;
                String source = entry.has("source") ? entry.text("source") : entry.place();
                entries.add(new Dated<>(value.apply(entry), from, source));
                if (!days.add(from)) {
                    entry.fault("from", "the rule \"" + key + "\" is set a second time from the same day");
                }
            }
        }
        return new Rule<>(otherwise, entries);
    }

    /// As an officer writes it, e.g. `agency-reduces-vacancies`.
    @Override
    public String toString() {
        return setting.key();
    }
}
