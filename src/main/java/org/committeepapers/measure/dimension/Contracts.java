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
        return Stream.of(Contract.values())
                .map(contract -> Value.of(
                        name(contract),
                        Narrowing.to("contract", contract.name())
                                .where(StaffMember.class, member -> member.contract() == contract)
                                .where(Leaver.class, leaver -> leaver.contract() == contract)))
                .toList();
    }

    private static String name(Contract contract) {
        return switch (contract) {
            case PERM -> "Permanent";
            case TEMP -> "Fixed term";
            case AGENCY -> "Agency";
        };
    }
}
