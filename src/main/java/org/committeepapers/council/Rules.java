package org.committeepapers.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rules a council has set: how strictly its extracts are read, what counts as what, how its costs are added up.
/// Each is asked for a day, in a monthly run the last day of the reporting month.
///
/// @param set what the council has set; a rule that is not in it holds as its form says
/// @param costings how appendices cost, several for one appendix where the rule has changed
/// @param confirmations extracts that mean it when they withdraw events told before
public record Rules(Map<RuleForm<?>, Rule<?>> set, List<Costing> costings, List<Confirmation> confirmations) {

    /// Nothing set: every rule as its form says.
    public static final Rules USUAL = new Rules(Map.of(), List.of());

    public Rules {
        set = Map.copyOf(set);
        costings = List.copyOf(costings);
        confirmations = List.copyOf(confirmations);
    }

    /// Without a confirmation of any extract.
    public Rules(Map<RuleForm<?>, Rule<?>> set, List<Costing> costings) {
        this(set, costings, List.of());
    }

    /// A rule with its days and sources.
    @SuppressWarnings("unchecked") // a form reads and sets rules of its own type only
    public <T> Rule<T> rule(RuleForm<T> form) {
        return (Rule<T>) set.getOrDefault(form, new Rule<>(form.otherwise(), List.of()));
    }

    /// The same rules with one set anew.
    public <T> Rules with(RuleForm<T> form, List<Dated<T>> dated) {
        Map<RuleForm<?>, Rule<?>> all = new HashMap<>(set);
        all.put(form, new Rule<>(form.otherwise(), dated));
        return new Rules(all, costings, confirmations);
    }

    public BigDecimal maxSetAsidePercent(LocalDate day) {
        return rule(RuleForm.MAX_SET_ASIDE_PERCENT).on(day);
    }

    public BigDecimal changeWarningPercent(LocalDate day) {
        return rule(RuleForm.CHANGE_WARNING_PERCENT).on(day);
    }

    public FteLimits fteLimits(LocalDate day) {
        return rule(RuleForm.FTE_LIMITS).on(day);
    }

    public boolean annualisedQuarters(LocalDate day) {
        return rule(RuleForm.ANNUALISED_QUARTERS).on(day);
    }

    public AgencyCover agencyReducesVacancies(LocalDate day) {
        return rule(RuleForm.AGENCY_REDUCES_VACANCIES).on(day);
    }

    public TwoHolders twoHolders(LocalDate day) {
        return rule(RuleForm.TWO_HOLDERS).on(day);
    }

    public boolean internalMovesAreStarters(LocalDate day) {
        return rule(RuleForm.INTERNAL_MOVES_ARE_STARTERS).on(day);
    }

    /// The leaving reasons whose leavers do not count in turnover.
    public Set<String> turnoverWithout(LocalDate day) {
        return rule(RuleForm.TURNOVER).on(day);
    }

    /// The first month whose leavers are all on record; empty where the council does not say.
    public Optional<YearMonth> leaversCompleteSince(LocalDate day) {
        return rule(RuleForm.LEAVERS_COMPLETE_SINCE).on(day);
    }

    /// Completed years of service from which the higher of two supplements is paid; empty where there is no such
    /// condition.
    public Optional<Integer> supplementServiceYears(LocalDate day) {
        return rule(RuleForm.SUPPLEMENT_SERVICE_YEARS).on(day);
    }

    /// Whether the council says that a month's extract means it when it does not tell again what was told before.
    public boolean isConfirmed(String extract, YearMonth month) {
        return confirmations.stream()
                .anyMatch(one -> one.extract().equals(extract) && one.month().equals(month));
    }

    /// How an appendix costs on a day: by the rule set last, else the whole council with totals rounded once.
    public Costing costing(String appendix, LocalDate day) {
        return costings.stream()
                .filter(costing -> costing.appendix().equals(appendix) && !day.isBefore(costing.from()))
                .max(Comparator.comparing(Costing::from))
                .orElseGet(() -> new Costing(appendix, Rounding.TOTALS, null, null, LocalDate.EPOCH, "no rule is set"));
    }
}
