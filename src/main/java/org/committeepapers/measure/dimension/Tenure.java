package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Band;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.LengthOfService;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// The council's bands of time as a social worker here, in completed years at the month's end. Staff whose start is not
/// known, or lies after it, are in none.
@AutoService(Dimension.class)
public final class Tenure implements Dimension {

    @Override
    public String name() {
        return "tenure";
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
        List<Band> bands = scope.council().tenureBands();
        return bands.stream()
                .map(band -> Value.of(
                        band.name(),
                        Narrowing.to("tenure", band.name())
                                .where(StaffMember.class, member -> band.equals(band(bands, member)))))
                .toList();
    }

    private static @Nullable Band band(List<Band> bands, StaffMember member) {
        LocalDate start = member.socialWorkerStartDate();
        return start == null || start.isAfter(member.periodEnd())
                ? null
                : LengthOfService.band(bands, LengthOfService.completedYears(start, member.periodEnd()));
    }
}
