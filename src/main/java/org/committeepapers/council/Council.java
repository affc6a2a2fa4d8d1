package org.committeepapers.council;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A council as its folder describes it: who it is, how it is organised, what it prints and by which rules.
///
/// @param id the name of its folder; names its output and its rows in the store
/// @param name as papers print it, e.g. `Kent County Council`
/// @param code how its file names begin, `<code>_<layout>_<yyyy-mm>.csv`
/// @param services the units whose workforces are compared side by side, in order; may be empty
/// @param rowLevels the levels of units that staffing tables print, widest first, e.g. `AREA`, `DISTRICT`
/// @param periods stated periods by name, e.g. `leavers`; where none is stated a measure takes the last 12 months
/// @param shortService years of service under which leavers are counted, longest first, e.g. 3 and 1; may be empty
/// @param tenureBands bands of time as a social worker here, shortest first
/// @param pay how it compares pay; `Pay.NONE` where it does not
public record Council(
        String id,
        String name,
        String code,
        Path folder,
        MonthDay financialYearStart,
        OrgUnits units,
        List<String> rowLevels,
        List<String> services,
        Map<String, RoleGroup> roleGroups,
        List<Band> tenureBands,
        List<Integer> shortService,
        List<Reason> leaverReasons,
        List<Reason> managerReasons,
        List<Target> targets,
        Map<String, Period> periods,
        Trend trend,
        Rules rules,
        @Nullable Committee committee,
        List<AppendixEntry> appendices,
        List<String> papers,
        Mappings mappings,
        Pay pay) {

    public Council {
        rowLevels = List.copyOf(rowLevels);
        services = List.copyOf(services);
        roleGroups = Map.copyOf(roleGroups);
        tenureBands = List.copyOf(tenureBands);
        shortService = List.copyOf(shortService);
        leaverReasons = List.copyOf(leaverReasons);
        managerReasons = List.copyOf(managerReasons);
        targets = List.copyOf(targets);
        periods = Map.copyOf(periods);
        appendices = List.copyOf(appendices);
        papers = List.copyOf(papers);
    }

    /// A council that says nothing of pay.
    public Council(
            String id,
            String name,
            String code,
            Path folder,
            MonthDay financialYearStart,
            OrgUnits units,
            List<String> rowLevels,
            List<String> services,
            Map<String, RoleGroup> roleGroups,
            List<Band> tenureBands,
            List<Integer> shortService,
            List<Reason> leaverReasons,
            List<Reason> managerReasons,
            List<Target> targets,
            Map<String, Period> periods,
            Trend trend,
            Rules rules,
            @Nullable Committee committee,
            List<AppendixEntry> appendices,
            List<String> papers,
            Mappings mappings) {
        this(
                id,
                name,
                code,
                folder,
                financialYearStart,
                units,
                rowLevels,
                services,
                roleGroups,
                tenureBands,
                shortService,
                leaverReasons,
                managerReasons,
                targets,
                periods,
                trend,
                rules,
                committee,
                appendices,
                papers,
                mappings,
                Pay.NONE);
    }

    public Optional<RoleGroup> findRoleGroup(String code) {
        return Optional.ofNullable(roleGroups.get(code));
    }

    /// The target for a measure and group that holds on a day: the one set last.
    public Optional<Target> findTarget(String measure, @Nullable String roleGroup, LocalDate day) {
        return targets.stream()
                .filter(target -> target.measure().equals(measure)
                        && java.util.Objects.equals(target.roleGroup(), roleGroup)
                        && target.holdsOn(day))
                .max(java.util.Comparator.comparing(Target::from));
    }

    public Optional<AppendixEntry> findAppendix(String slug) {
        return appendices.stream().filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    /// How the council prints the codes of an appendix, in printed order; empty where it says nothing of them.
    public Map<String, String> names(String slug) {
        return findAppendix(slug).map(AppendixEntry::names).orElse(Map.of());
    }
}
