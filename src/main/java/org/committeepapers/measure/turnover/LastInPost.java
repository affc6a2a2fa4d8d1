package org.committeepapers.measure.turnover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.committeepapers.measure.Scope;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// The posts that somebody who left held at the last month's end before, as far as they are held.
final class LastInPost {

    private LastInPost() {}

    static boolean isKnown(Leaver leaver) {
        return leaver.fte() != null;
    }

    /// The posts that a leaver's row tells of: those of its unit and role; all, where it tells of the person as a whole
    /// but names another unit or role. Of several rows alike each has its own. Empty where it cannot be told.
    static List<StaffMember> of(Leaver leaver, Scope scope) {
        List<StaffMember> held = held(leaver, scope);
        List<Leaver> rows = scope.month().all(Leaver.class).stream()
                .filter(other -> LeaversCount.leaving(other).equals(LeaversCount.leaving(leaver)))
                .toList();
        List<StaffMember> alike =
                held.stream().filter(member -> isAlike(member, leaver)).toList();
        List<Leaver> rowsAlike = rows.stream()
                .filter(other -> other.unitCode().equals(leaver.unitCode()) && other.role() == leaver.role())
                .toList();
        if (rows.size() == 1) {
            return held;
        }
        if (rowsAlike.size() == 1) {
            return alike;
        }
        return rowsAlike.size() == alike.size() ? List.of(alike.get(indexOf(leaver, rowsAlike))) : List.of();
    }

    private static List<StaffMember> held(Leaver leaver, Scope scope) {
        LocalDate lastMonthsEnd = YearMonth.from(leaver.leaveDate()).atEndOfMonth();
        List<StaffMember> ever = scope.month().all(StaffMember.class).stream()
                .filter(member -> member.personRef().equals(leaver.personRef())
                        && !member.periodEnd().isAfter(lastMonthsEnd))
                .toList();
        Optional<LocalDate> last = ever.stream().map(StaffMember::periodEnd).max(Comparator.naturalOrder());
        return ever.stream()
                .filter(member -> last.filter(member.periodEnd()::equals).isPresent())
                .toList();
    }

    private static boolean isAlike(StaffMember member, Leaver leaver) {
        return member.unitCode().equals(leaver.unitCode()) && member.role() == leaver.role();
    }

    @SuppressWarnings("ReferenceEquality") // two rows of one leaving may be equal
    private static int indexOf(Leaver leaver, List<Leaver> rows) {
        int index = 0;
        while (rows.get(index) != leaver) {
            index++;
        }
        return index;
    }
}
