package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// Permanent and fixed-term contracts.
@AutoService(Dimension.class)
public final class Contracts implements Dimension {

    @Override
    public String name() {
        return "contract";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(StaffMember.class, Leaver.class);
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        Stream<Value> told = Stream.of(Contract.values()).map(contract -> value(name(contract), contract));
        return Stream.concat(told, isUntold(scope) ? Stream.of(value("Not recorded", null)) : Stream.of())
                .toList();
    }

    private static boolean isUntold(Scope scope) {
        return scope.facts(StaffMember.class).stream().anyMatch(member -> member.contract() == null)
                || scope.facts(Leaver.class).stream().anyMatch(leaver -> leaver.contract() == null);
    }

    private static Value value(String label, @Nullable Contract contract) {
        return Value.of(
                label,
                Narrowing.to("contract", contract == null ? "" : contract.name())
                        .where(StaffMember.class, member -> member.contract() == contract)
                        .where(Leaver.class, leaver -> leaver.contract() == contract));
    }

    private static String name(Contract contract) {
        return switch (contract) {
            case PERM -> "Permanent";
            case TEMP -> "Fixed term";
            case AGENCY -> "Agency";
        };
    }
}
