package org.committeepapers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.AppendixEntry;
import org.committeepapers.council.Band;
import org.committeepapers.council.Committee;
import org.committeepapers.council.Council;
import org.committeepapers.council.Identity;
import org.committeepapers.council.IndicatorFormula;
import org.committeepapers.council.Lists;
import org.committeepapers.council.Mappings;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.council.Organisation;
import org.committeepapers.council.Pay;
import org.committeepapers.council.Period;
import org.committeepapers.council.Publication;
import org.committeepapers.council.Reason;
import org.committeepapers.council.Role;
import org.committeepapers.council.RoleGroup;
import org.committeepapers.council.Rules;
import org.committeepapers.council.Target;
import org.committeepapers.council.Trend;

/// A small county for tests: two areas, three districts, every setting that an appendix reads.
public final class TestCouncil {

    private TestCouncil() {}

    public static Council county() {
        return county(List.of(
                unit("EAST", "East", null, "AREA", 1),
                unit("WEST", "West", null, "AREA", 2),
                unit("DOVER", "Dover", "EAST", "DISTRICT", 3),
                unit("SWALE", "Swale", "EAST", "DISTRICT", 4),
                unit("DARTFORD", "Dartford", "WEST", "DISTRICT", 5)));
    }

    public static Council county(List<OrgUnit> units) {
        Builder county = named("county");
        county.identity =
                new Identity("county", "A County Council", "county", Path.of("no-such-folder"), MonthDay.of(4, 1));
        county.organisation = new Organisation(
                new OrgUnits(units),
                List.of("AREA", "DISTRICT"),
                List.of(),
                inOrder(
                        new RoleGroup("CASEHOLDER", "Caseholder", Set.of(Role.NQSW, Role.SW, Role.SP)),
                        new RoleGroup("NONCASEHOLDER", "Non Caseholder", Set.of(Role.TL, Role.PSW))));
        county.lists = new Lists(
                List.of(new Band("Up to 1 year", 0, 1), new Band("1 to 2 years", 1, 2), new Band("2 years+", 2, null)),
                List.of(3, 1),
                List.of(new Reason("RES_NEW_EMP", "New employment"), new Reason("RETIRE", "Retirement")),
                List.of(new Reason("AGENCY", "Agency role"), new Reason("PAY", "More pay")),
                List.of(new Target(
                        "filled-by-permanent",
                        "CASEHOLDER",
                        new BigDecimal("85"),
                        LocalDate.parse("2010-09-01"),
                        null,
                        "Cabinet, September 2010")),
                Map.of("leavers", new Period(YearMonth.of(2011, 2), YearMonth.of(2011, 4))),
                new Trend(3, 0),
                Pay.NONE,
                List.of(),
                null,
                Mappings.NONE);
        return county.publishing(new Publication(
                        committee(),
                        List.of(
                                new AppendixEntry("staffing-mix", "Appendix 1", false),
                                new AppendixEntry("leaver-reasons", "Appendix 2", false),
                                new AppendixEntry("manager-reasons", "Appendix 3", false)),
                        List.of("workforce-update")))
                .council();
    }

    private static Map<String, RoleGroup> inOrder(RoleGroup... groups) {
        Map<String, RoleGroup> byCode = new LinkedHashMap<>();
        for (RoleGroup group : groups) {
            byCode.put(group.code(), group);
        }
        return byCode;
    }

    /// A council that says nothing but its name.
    public static Builder named(String id) {
        return new Builder(
                new Identity(id, "Kent County Council", id, Path.of(id), MonthDay.of(4, 1)),
                new Organisation(new OrgUnits(List.of()), List.of(), List.of(), Map.of()),
                new Lists(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        new Trend(12, 0),
                        Pay.NONE,
                        List.of(),
                        null,
                        Mappings.NONE),
                Rules.USUAL,
                new Publication(null, List.of(), List.of()));
    }

    /// A council like another, to be changed in some way.
    public static Builder like(Council council) {
        return new Builder(
                council.identity(), council.organisation(), council.lists(), council.rules(), council.publication());
    }

    /// A council part by part.
    public static final class Builder {
        private Identity identity;
        private Organisation organisation;
        private Lists lists;
        private Rules rules;
        private Publication publication;

        private Builder(
                Identity identity, Organisation organisation, Lists lists, Rules rules, Publication publication) {
            this.identity = identity;
            this.organisation = organisation;
            this.lists = lists;
            this.rules = rules;
            this.publication = publication;
        }

        public Builder in(Path folder) {
            identity = new Identity(
                    identity.id(), identity.name(), identity.code(), folder, identity.financialYearStart());
            return this;
        }

        public Builder by(Rules changed) {
            rules = changed;
            return this;
        }

        public Builder paying(Pay pay) {
            lists = new Lists(
                    lists.tenureBands(),
                    lists.shortService(),
                    lists.leaverReasons(),
                    lists.managerReasons(),
                    lists.targets(),
                    lists.periods(),
                    lists.trend(),
                    pay,
                    lists.indicatorSums(),
                    lists.indicators(),
                    lists.mappings());
            return this;
        }

        public Builder adding(IndicatorFormula... formulas) {
            lists = new Lists(
                    lists.tenureBands(),
                    lists.shortService(),
                    lists.leaverReasons(),
                    lists.managerReasons(),
                    lists.targets(),
                    lists.periods(),
                    lists.trend(),
                    lists.pay(),
                    List.of(formulas),
                    lists.indicators(),
                    lists.mappings());
            return this;
        }

        /// With one appendix, and a list of words that it prints.
        public Builder listing(String appendix, String list, List<Map<String, String>> rows) {
            return publishing(new Publication(
                    publication.committee(),
                    List.of(new AppendixEntry(appendix, "Appendix 1", false, Map.of(), Map.of(list, rows))),
                    publication.papers()));
        }

        public Builder publishing(Publication changed) {
            publication = changed;
            return this;
        }

        public Council council() {
            return new Council(identity, organisation, lists, rules, publication, List.of());
        }
    }

    public static OrgUnit unit(String code, String name, String parent, String level, int order) {
        return new OrgUnit(code, name, name, parent, level, order, true, LocalDate.EPOCH, null);
    }

    static Committee committee() {
        return new Committee(
                "Children’s Committee",
                LocalDate.parse("2011-05-23"),
                List.of(new Committee.Line("From", "Corporate Director"), new Committee.Line("To", "The committee")),
                List.of(new Committee.Line("Financial Implications", "None.")),
                List.of(),
                List.of(new Committee.Contact("Report author", "HR Business Partner", "01632 960001", "hr@a.example")));
    }
}
