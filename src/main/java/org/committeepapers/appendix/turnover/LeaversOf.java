package org.committeepapers.appendix.turnover;

import java.util.List;
import java.util.Set;
import org.committeepapers.council.Council;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Format;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Leaver;

/// What the appendices on leavers share: which leavers are counted, over which months.
final class LeaversOf {

    static final String SOURCE = "HR extract: leavers";

    private LeaversOf() {}

    /// The months a table covers: those the council states under a name, else the twelve up to the reporting month.
    static Period period(MonthData month, String name) {
        Period lastYear = new Period(month.month().minusMonths(11), month.month());
        return month.council().periods().getOrDefault(name, lastYear);
    }

    /// Leavers of the caseholder roles whose last day lies in the period.
    static List<Leaver> caseholders(MonthData month, Period period) {
        Set<Role> roles = roles(month.council());
        return month.all(Leaver.class).stream()
                .filter(leaver -> roles.contains(leaver.role()) && period.contains(leaver.leaveDate()))
                .toList();
    }

    private static Set<Role> roles(Council council) {
        return council.findRoleGroup("CASEHOLDER").map(RoleGroup::roles).orElse(Set.of());
    }

    /// A whole number as a sentence has it, with its thousands separated.
    static String count(long number) {
        return Format.PEOPLE.print(org.committeepapers.measure.Exact.of(number));
    }
}
