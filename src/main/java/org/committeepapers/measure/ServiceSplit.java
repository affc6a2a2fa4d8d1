package org.committeepapers.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.committeepapers.staging.StaffMember;

/// Staff in fte on either side of a number of completed years of continuous service.
///
/// @param under who have completed fewer years
/// @param reached who have completed them
/// @param unknown whose service has no start date
public record ServiceSplit(BigDecimal under, BigDecimal reached, BigDecimal unknown) {

    public static ServiceSplit of(Collection<StaffMember> staff, int years, LocalDate day) {
        ServiceSplit split = new ServiceSplit(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (StaffMember member : staff) {
            split = split.plus(member, years, day);
        }
        return split;
    }

    private ServiceSplit plus(StaffMember member, int years, LocalDate day) {
        LocalDate start = member.continuousServiceDate();
        if (start == null) {
            return new ServiceSplit(under, reached, unknown.add(member.fte()));
        }
        return LengthOfService.completedYears(start, day) < years
                ? new ServiceSplit(under.add(member.fte()), reached, unknown)
                : new ServiceSplit(under, reached.add(member.fte()), unknown);
    }
}
