package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.LengthOfService;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.StaffMember;

/// Staff by the years of continuous service that the council has set for a supplement, at the month's end: those under
/// them, those who have reached them, and those whose service is not known.
@AutoService(Dimension.class)
public final class ServiceCondition implements Dimension {

    @Override
    public String name() {
        return "service-condition";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(StaffMember.class);
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return List.of(
                of("under", "Under the years of service", years -> served -> served < years),
                of("reached", "Years of service reached", years -> served -> served >= years),
                Value.of(
                        "Service not known",
                        Narrowing.to("service-condition", "not-known")
                                .where(
                                        StaffMember.class,
                                        member -> served(member).isEmpty())));
    }

    private static Value of(String code, String label, IntFunction<IntPredicate> which) {
        return Value.of(code, label, scope -> {
            IntPredicate meets = which.apply(years(scope));
            return scope.narrow(Narrowing.to("service-condition", code)
                    .where(StaffMember.class, member -> served(member).stream().anyMatch(meets)));
        });
    }

    private static int years(Scope scope) {
        return scope.council()
                .rules()
                .supplementServiceYears(scope.month().asAt())
                .orElseThrow(() -> new NotSetException("supplement-service-years"));
    }

    /// Completed years of continuous service; empty where they are not known.
    private static OptionalInt served(StaffMember member) {
        LocalDate since = member.continuousServiceDate();
        return since == null || since.isAfter(member.periodEnd())
                ? OptionalInt.empty()
                : OptionalInt.of(LengthOfService.completedYears(since, member.periodEnd()));
    }
}
