package org.committeepapers.appendix.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.committeepapers.appendix.list.Targets;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.Measures;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The words that a declaration may name in braces: those of the month and those of the council's folder.
final class Words {

    private static final Map<String, Function<Scope, String>> OF = new TreeMap<>(Map.ofEntries(
            Map.entry("as-at", scope -> Dates.day(scope.month().asAt())),
            Map.entry("month", scope -> Dates.month(scope.month().month())),
            Map.entry("period", scope -> Dates.period(scope.period())),
            Map.entry("since", scope -> Dates.month(scope.period().from())),
            Map.entry("financial-years", scope -> labels(scope, "year", "financial", " and ")),
            Map.entry("year-begins", Words::yearBegins),
            Map.entry("three-years", Words::threeYears),
            Map.entry("plan-years", Words::planYears),
            Map.entry(
                    "trend-months",
                    scope -> Dates.period(
                            scope.council().trend().endingFor(scope.month().month()))),
            Map.entry("period-in-name", scope -> inName(scope.period())),
            Map.entry("council", scope -> scope.council().name()),
            Map.entry("counted", Words::counted),
            Map.entry("growth", Words::growth),
            Map.entry("targets-for", scope -> by(scope, " for ")),
            Map.entry("targets-wanted", scope -> by(scope, ", and where it wants to be, ")),
            Map.entry("targets-by", scope -> by(scope, ", ")),
            Map.entry("targets-year", scope -> Targets.by(scope).isEmpty() ? "value" : Targets.by(scope)),
            Map.entry("pay-prefix", scope -> scope.council().pay().tablePrefix()),
            Map.entry("annualised", scope -> annualises(scope) ? "annualised, " : ""),
            Map.entry(
                    "annualised-or-not",
                    scope -> annualises(scope)
                            ? "Times four: what a year of such quarters would come to."
                            : "Not annualised: four quarters add up to about a year's rate.")));

    private Words() {}

    static Set<String> names() {
        return OF.keySet();
    }

    static String of(String name, Scope scope) {
        Function<Scope, String> word = OF.get(name);
        if (word == null) {
            throw new IllegalArgumentException("there are no words {" + name + "}");
        }
        return word.apply(scope);
    }

    /// By when the targets are to be reached, behind some words; nothing where none says.
    private static String by(Scope scope, String before) {
        String by = Targets.by(scope);
        return by.isEmpty() ? "" : before + by;
    }

    /// What the council calls the funding of its growth.
    static String growth(Scope scope) {
        return scope.council().mappings().word("funding", "GROWTH").orElse("growth funding");
    }

    private static boolean annualises(Scope scope) {
        return scope.council().rules().annualisedQuarters(scope.month().asAt());
    }

    private static String labels(Scope scope, String dimension, String of, String between) {
        return Dimensions.named(dimension).values(scope, of).stream()
                .map(Value::label)
                .collect(Collectors.joining(between));
    }

    private static String yearBegins(Scope scope) {
        return Dates.day(scope.council()
                        .financialYearStart()
                        .atYear(scope.month().month().getYear()))
                .replaceAll(" \\d{4}$", "");
    }

    private static String threeYears(Scope scope) {
        List<Value> years = Dimensions.named("year").values(scope, "three, oldest first");
        return years.getFirst().label() + " to " + years.getLast().label();
    }

    private static String planYears(Scope scope) {
        List<Value> years = Dimensions.named("plan-year").values(scope, "");
        return years.isEmpty()
                ? ""
                : ", " + years.getFirst().label() + " to " + years.getLast().label();
    }

    /// Months as the name of a table has them: `july-dec-2014`.
    private static String inName(Period period) {
        String year = period.from().getYear() == period.to().getYear()
                ? ""
                : "-" + period.from().getYear();
        return inName(period.from().getMonth().name()) + year + "-"
                + inName(period.to().getMonth().name()) + "-" + period.to().getYear();
    }

    private static String inName(String month) {
        String name = month.toLowerCase(Locale.ROOT);
        return name.length() > 4 ? name.substring(0, 3) : name;
    }

    private static String counted(Scope scope) {
        return scope.council().roleGroups().values().stream()
                        .sorted(Comparator.comparing(RoleGroup::code))
                        .map(group -> group.name() + ": "
                                + group.roles().stream()
                                        .sorted()
                                        .map(Role::title)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(". "))
                + ". Teams out of scope are not counted.";
    }

    /// The sentence that defines a measure, `means NAME`.
    static String means(String name, Scope scope) {
        String means = Measures.named(name).means();
        return Saying.fill(means, scope, Map.of());
    }
}
