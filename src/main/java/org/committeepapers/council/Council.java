package org.committeepapers.council;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A council as its folder describes it: who it is, how it is organised, what it counts by and by which rules, what it
/// publishes.
///
/// @param names every name that its folder declares, with the place where it does
public record Council(
        Identity identity,
        Organisation organisation,
        Lists lists,
        Rules rules,
        Publication publication,
        List<DeclaredName> names) {

    public Council {
        names = List.copyOf(names);
    }

    public String id() {
        return identity.id();
    }

    public String name() {
        return identity.name();
    }

    public String code() {
        return identity.code();
    }

    public Path folder() {
        return identity.folder();
    }

    public MonthDay financialYearStart() {
        return identity.financialYearStart();
    }

    /// The financial year that a month lies in.
    public FinancialYear financialYear(YearMonth month) {
        return FinancialYear.containing(month, identity.financialYearStart());
    }

    public OrgUnits units() {
        return organisation.units();
    }

    public List<String> rowLevels() {
        return organisation.rowLevels();
    }

    public List<String> services() {
        return organisation.services();
    }

    public Map<String, RoleGroup> roleGroups() {
        return organisation.roleGroups();
    }

    public Optional<RoleGroup> findRoleGroup(String code) {
        return organisation.findRoleGroup(code);
    }

    public List<Band> tenureBands() {
        return lists.tenureBands();
    }

    public List<Integer> shortService() {
        return lists.shortService();
    }

    public List<Reason> leaverReasons() {
        return lists.leaverReasons();
    }

    public List<Reason> managerReasons() {
        return lists.managerReasons();
    }

    public List<Target> targets() {
        return lists.targets();
    }

    public Optional<Target> findTarget(String measure, @Nullable String roleGroup, LocalDate day) {
        return lists.findTarget(measure, roleGroup, day);
    }

    public Map<String, Period> periods() {
        return lists.periods();
    }

    public Trend trend() {
        return lists.trend();
    }

    public Pay pay() {
        return lists.pay();
    }

    public Mappings mappings() {
        return lists.mappings();
    }

    public @Nullable Committee committee() {
        return publication.committee();
    }

    public List<AppendixEntry> appendices() {
        return publication.appendices();
    }

    public List<String> papers() {
        return publication.papers();
    }

    public Optional<AppendixEntry> findAppendix(String slug) {
        return publication.findAppendix(slug);
    }

    /// What the entries of a list under an appendix say, by their keys; none where the council has no such list.
    public List<Map<String, String>> list(String slug, String name) {
        return publication.list(slug, name);
    }

    /// Codes of the indicators that the council defines; empty where they cannot be told.
    public Optional<Set<String>> indicators() {
        return Optional.ofNullable(lists.indicators());
    }

    public List<IndicatorFormula> indicatorSums() {
        return lists.indicatorSums();
    }

    /// How the council prints the codes of an appendix, in printed order; empty where it says nothing of them.
    public Map<String, String> names(String slug) {
        return publication.names(slug);
    }
}
