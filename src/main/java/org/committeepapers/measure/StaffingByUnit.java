package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// Establishment, staff in post and agency workers of some roles, summed for each unit of the organisation.
public final class StaffingByUnit {

    private final OrgUnits units;
    private final Map<String, Staffing> own = new HashMap<>();

    private StaffingByUnit(OrgUnits units) {
        this.units = units;
    }

    /// Counts the rows of one month's end whose role is among `roles`.
    public static StaffingByUnit of(
            OrgUnits units,
            Collection<Post> posts,
            Collection<StaffMember> staff,
            Collection<AgencyWorker> agency,
            Set<Role> roles) {
        StaffingByUnit sums = new StaffingByUnit(units);
        BigDecimal none = BigDecimal.ZERO;
        for (Post post : posts) {
            sums.add(roles, post.role(), post.unitCode(), new Staffing(post.budgetedFte(), none, none));
        }
        for (StaffMember person : staff) {
            sums.add(roles, person.role(), person.unitCode(), new Staffing(none, person.fte(), none));
        }
        for (AgencyWorker worker : agency) {
            sums.add(roles, worker.role(), worker.unitCode(), new Staffing(none, none, worker.fte()));
        }
        return sums;
    }

    /// A unit with all units below it.
    public Staffing within(String unit) {
        return sum(
                own.keySet().stream().filter(code -> units.isWithin(code, unit)).toList());
    }

    /// The whole council.
    public Staffing total() {
        return sum(List.copyOf(own.keySet()));
    }

    private Staffing sum(List<String> codes) {
        return codes.stream().map(own::get).reduce(Staffing.NONE, Staffing::plus);
    }

    private void add(Set<Role> counted, Role role, String unit, Staffing staffing) {
        if (counted.contains(role)) {
            own.merge(unit, staffing, Staffing::plus);
        }
    }
}
