package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Inexperience;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.StaffMember;

/// Staff new to the work, in groups that overlap: newly qualified or recruited abroad and under a year here, and under
/// two
/// years in practice in the United Kingdom, at the month's end. Who has been longer, or whose start is not known, is in
/// none.
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
                of(
                        "new-to-the-uk",
                        "Under two years' experience in the United Kingdom",
                        member -> Inexperience.underTwoYearsInTheUk(member, member.periodEnd())));
    }

    private static Value of(String code, String label, Predicate<StaffMember> which) {
        return Value.of(label, Narrowing.to("experience", code).where(StaffMember.class, which));
    }

    private static boolean newlyQualified(StaffMember member) {
        return Inexperience.newlyQualifiedUnderOneYear(member, member.periodEnd());
    }

    private static boolean fromAbroad(StaffMember member) {
        return Inexperience.overseasUnderOneYear(member, member.periodEnd());
    }
}
