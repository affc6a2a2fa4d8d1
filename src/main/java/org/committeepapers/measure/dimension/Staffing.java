package org.committeepapers.measure.dimension;

import java.util.Set;
import java.util.function.Predicate;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.InRole;
import org.committeepapers.staging.JobApplication;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Placed;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;

/// The facts of the organisation's posts and people, which a unit or a role tells apart.
final class Staffing {

    /// Facts that stand in a unit.
    static final Set<Class<? extends Record>> FACTS =
            Set.of(Post.class, StaffMember.class, AgencyWorker.class, Leaver.class, Starter.class);

    /// Facts that have a role.
    static final Set<Class<? extends Record>> WITH_ROLE = Set.of(
            Post.class, StaffMember.class, AgencyWorker.class, Leaver.class, Starter.class, JobApplication.class);

    private Staffing() {}

    static Narrowing inUnits(String dimension, String code, Predicate<String> unit) {
        return Narrowing.of(
                dimension,
                code,
                FACTS,
                fact -> fact instanceof Placed placed && placed.unitCode() != null && unit.test(placed.unitCode()));
    }

    static Narrowing inRoles(String dimension, String code, Set<Role> roles) {
        return Narrowing.of(
                dimension, code, WITH_ROLE, fact -> fact instanceof InRole one && roles.contains(one.role()));
    }
}
