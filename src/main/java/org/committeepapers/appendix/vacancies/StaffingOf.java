package org.committeepapers.appendix.vacancies;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.committeepapers.appendix.NamedFigure;
import org.committeepapers.council.Council;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.measure.Exact;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.StaffingByUnit;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// What the appendices on posts share: the staffing of a role group at the month's end, and how they say whom they
/// count.
final class StaffingOf {

    static final String CASEHOLDER = "CASEHOLDER";
    static final String NONCASEHOLDER = "NONCASEHOLDER";
    static final String SOURCE = "HR extracts: establishment, staff in post, agency workers";

    private StaffingOf() {}

    /// Staffing by unit of a role group at the end of the reporting month; nothing where the council has no such group.
    static StaffingByUnit group(MonthData month, String roleGroup) {
        return group(month, roleGroup, month.month());
    }

    static StaffingByUnit group(MonthData month, String roleGroup, java.time.YearMonth at) {
        return StaffingByUnit.of(
                month.council().units(),
                month.at(Post.class, at),
                month.at(StaffMember.class, at),
                month.at(AgencyWorker.class, at),
                roles(month.council(), roleGroup));
    }

    static Set<Role> roles(Council council, String roleGroup) {
        return council.findRoleGroup(roleGroup).map(RoleGroup::roles).orElse(Set.of());
    }

    /// Which roles are counted in which group, as a note.
    static String counted(Council council) {
        return council.roleGroups().values().stream()
                        .sorted(java.util.Comparator.comparing(RoleGroup::code))
                        .map(group -> group.name() + ": "
                                + group.roles().stream()
                                        .sorted()
                                        .map(Role::title)
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(". "))
                + ". Teams out of scope are not counted.";
    }

    static void addRate(Map<String, Object> figures, String name, Optional<Exact> rate) {
        rate.ifPresent(value -> figures.put(name, new NamedFigure(value, Format.PERCENT)));
    }
}
