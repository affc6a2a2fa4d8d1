package org.committeepapers.appendix.sheet;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeepapers.council.Period;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Dimensions;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.dimension.Group;

/// Narrows a scope as a declaration says: by dimension a value's code, and a period.
final class Narrower {

    private static final String PERIOD = "period";
    private static final String GROUP = "group";
    private static final String ANY = "any";

    /// `last 12 months`, `next 3 months`: counted from the reporting month.
    private static final Pattern SPAN = Pattern.compile("(last|next) ([0-9]{1,2}) months");

    private Narrower() {}

    /// What a whole appendix sees. Unless it says otherwise, only roles of the council's groups are counted.
    static Scope whole(Scope scope, Map<String, String> by) {
        Map<String, String> rest = new LinkedHashMap<>(by);
        return ANY.equals(rest.get(GROUP))
                ? narrow(scope, without(rest, GROUP))
                : narrow(rest.containsKey(GROUP) ? scope : scope.narrow(Group.counted(scope)), rest);
    }

    /// @throws NotSetException when the council does not set what is asked for
    static Scope narrow(Scope scope, Map<String, String> by) {
        Scope narrowed = scope;
        for (Map.Entry<String, String> step : by.entrySet()) {
            narrowed = step.getKey().equals(PERIOD)
                    ? narrowed.during(period(narrowed, step.getValue()))
                    : narrow(narrowed, Dimensions.named(step.getKey()), step.getValue());
        }
        return narrowed;
    }

    private static Scope narrow(Scope scope, Dimension dimension, String code) {
        return dimension.isTime()
                ? dimension.values(scope, code).getFirst().narrow().apply(scope)
                : dimension.one(scope, code).narrow().apply(scope);
    }

    /// The period of the council that is named, else the span that stands in for it: `leavers, else last 12 months`.
    private static Period period(Scope scope, String said) {
        String[] parts = said.split(", else ", 2);
        Period own = scope.council().periods().get(parts[0]);
        if (own != null) {
            return own;
        }
        Matcher span = SPAN.matcher(parts[parts.length - 1]);
        if (!span.matches()) {
            throw new NotSetException("the period \"" + parts[0] + "\" of council.yaml");
        }
        YearMonth month = scope.month().month();
        int months = Integer.parseInt(span.group(2));
        return span.group(1).equals("next")
                ? new Period(month.plusMonths(1), month.plusMonths(months))
                : new Period(month.minusMonths(months - 1L), month);
    }

    /// The name of the council's period that a scope asks for; empty where it asks for none.
    static String periodName(Map<String, String> by) {
        String said = by.getOrDefault(PERIOD, "").split(", else ", 2)[0];
        return SPAN.matcher(said).matches() ? "" : said;
    }

    /// Whether the text can be a period: a name, a span, or both.
    static boolean isPeriod(String said) {
        String[] parts = said.split(", else ", 2);
        return parts.length == 1 || SPAN.matcher(parts[1]).matches();
    }

    private static Map<String, String> without(Map<String, String> by, String key) {
        by.remove(key);
        return by;
    }
}
