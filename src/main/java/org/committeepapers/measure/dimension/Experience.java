package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.LengthOfService;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// Staff new to the work, in groups that overlap, at the month's end: newly qualified and under a year here,
/// recruited abroad and under a year in practice in the United Kingdom, and under two years in practice there.
/// Who has been longer, or whose start is not known, is in none.
@AutoService(Dimension.class)
public final class Experience implements Dimension {

    @Override
    public String name() {
        return "experience";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(StaffMember.class);
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return List.of(
                of("newly-qualified", "Newly qualified, under one year", Experience::newlyQualified),
                of("from-abroad", "Recruited abroad, under one year", Experience::fromAbroad),
                of(
                        "new-here",
                        "Newly qualified or recruited abroad, under one year",
                        member -> newlyQualified(member) || fromAbroad(member)),
                of("new-to-the-uk", "Under two years' experience in the United Kingdom", Experience::newToTheUk));
    }

    private static Value of(String code, String label, Predicate<StaffMember> which) {
        return Value.of(label, Narrowing.to("experience", code).where(StaffMember.class, which));
    }

    private static boolean newlyQualified(StaffMember member) {
        return (Boolean.TRUE.equals(member.nqsw()) || member.role() == Role.NQSW)
                && under(1, member.socialWorkerStartDate(), member);
    }

    private static boolean fromAbroad(StaffMember member) {
        return Boolean.TRUE.equals(member.overseasRecruit()) && under(1, member.ukExperienceStart(), member);
    }

    private static boolean newToTheUk(StaffMember member) {
        return under(2, member.ukExperienceStart(), member);
    }

    /// Whether fewer than `years` are completed; no where the start is not known.
    private static boolean under(int years, @Nullable LocalDate start, StaffMember member) {
        return start != null && LengthOfService.completedYears(start, member.periodEnd()) < years;
    }
}
