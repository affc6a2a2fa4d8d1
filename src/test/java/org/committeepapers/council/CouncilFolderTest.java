package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CouncilFolderTest {

    @TempDir
    Path parent;

    ACouncil council;

    @BeforeEach
    void a_right_folder() {
        council = ACouncil.in(parent);
    }

    @Test
    void every_key_is_read() {
        Council kent = council.read();
        assertThat(kent.id()).isEqualTo("kent-2011");
        assertThat(kent.name()).isEqualTo("Kent County Council");
        assertThat(kent.financialYearStart()).isEqualTo(MonthDay.of(4, 1));
        assertThat(kent.rowLevels()).containsExactly("AREA", "DISTRICT");
        assertThat(kent.findRoleGroup("NONCASEHOLDER"))
                .contains(new RoleGroup("NONCASEHOLDER", "Non Caseholder", Set.of(Role.TL, Role.PSW)));
        assertThat(kent.tenureBands()).containsExactly(new Band("Up to 1 year", 0, 1), new Band("1 year+", 1, null));
        assertThat(kent.leaverReasons())
                .containsExactly(
                        new Reason("RES_NEW_EMP", "Resignation to new employment"),
                        new Reason("RETIRE", "Normal retirement"));
        assertThat(kent.targets())
                .containsExactly(new Target(
                        "filled-by-permanent",
                        "CASEHOLDER",
                        new BigDecimal("85"),
                        LocalDate.of(2015, 9, 1),
                        null,
                        "Cabinet, July 2015"));
        assertThat(kent.periods()).containsEntry("leavers", new Period(YearMonth.of(2014, 4), YearMonth.of(2016, 5)));
        assertThat(kent.trend()).isEqualTo(new Trend(7, 1));
        assertThat(kent.rules()).isEqualTo(Rules.USUAL);
        assertThat(kent.committee().meeting()).isEqualTo(LocalDate.of(2011, 5, 23));
        assertThat(kent.appendices())
                .containsExactly(
                        new AppendixEntry("district-vacancies", "Appendix 1", true),
                        new AppendixEntry("staffing-mix", "Appendix 2", false));
        assertThat(kent.units().atLevel("DISTRICT", LocalDate.of(2011, 4, 30)))
                .extracting(OrgUnit::printedName)
                .containsExactly("Ashford", "Dover");
    }

    @Test
    void what_the_council_sends_is_found_in_any_case() {
        council.with("columns/leavers.csv", "canonical_column,source_header\nleave_date,Leaving Date\n")
                .with("codes/role.csv", "source_value,canonical_value\nSocial Worker,SW\n");
        assertThat(council.read().mappings().header("leavers", "leave_date")).isEqualTo("Leaving Date");
        assertThat(council.read().mappings().code("role", "SOCIAL WORKER")).isEqualTo("SW");
    }

    @Test
    void a_folder_that_is_not_there_names_its_nearest_neighbour() {
        Path wanted = parent.resolve("kent-2012");
        assertThatThrownBy(() -> CouncilFolder.read(wanted))
                .isInstanceOf(NoSuchCouncilException.class)
                .hasMessage("there is no council folder " + wanted + ". Did you mean \"kent-2011\"?");
    }

    @Test
    void a_folder_without_a_description_names_the_councils_in_it() {
        assertThatThrownBy(() -> CouncilFolder.read(parent))
                .isInstanceOf(NoSuchCouncilException.class)
                .hasMessage("the folder " + parent
                        + " is no council folder: it holds no council.yaml. Council folders there: kent-2011");
    }

    @Test
    void an_unknown_key_names_its_line_and_the_nearest_key() {
        council.with("council.yaml", ACouncil.YAML.replace("row-levels:", "row-level:"));
        assertThat(faults())
                .containsExactly(
                        "council.yaml, line 4: the key \"row-level\" is not known. Did you mean" + " \"row-levels\"?");
    }

    @Test
    void a_missing_key_names_the_line_of_its_block() {
        council.with("council.yaml", ACouncil.YAML.replace(", source: \"Cabinet, July 2015\"", ""));
        assertThat(faults()).containsExactly("council.yaml, line 19: the key \"source\" is missing; it expects a text");
    }

    @Test
    void values_of_the_wrong_kind_are_all_said_at_once() {
        council.with(
                "council.yaml",
                ACouncil.YAML
                        .replace("04-01", "April")
                        .replace("[TL, PSW]", "[TL, PWS]")
                        .replace("under: 1}", "under: 2}")
                        .replace("value: 85", "value: most")
                        .replace("group: CASEHOLDER", "group: CASEHOLDERS")
                        .replace("slug: staffing-mix", "slug: district-vacancies"));
        assertThat(faults())
                .containsExactly(
                        "council.yaml, line 3: \"financial-year-starts\" expects a month and day, e.g. 04-01; found"
                                + " \"April\"",
                        "council.yaml, line 7: there is no role \"PWS\". Did you mean \"PSW\"?",
                        "council.yaml, line 12: the band \"1 year+\" begins at 1; the bands before it end at 2",
                        "council.yaml, line 19: there is no role group \"CASEHOLDERS\". Did you mean \"CASEHOLDER\"?",
                        "council.yaml, line 19: \"value\" expects a number, e.g. 85 or 7.5; found \"most\"",
                        "council.yaml, line 32: the slug \"district-vacancies\" is listed a second time");
    }

    @Test
    void a_file_that_is_no_yaml_names_the_line() {
        council.with("council.yaml", "name: Kent\ncode: [kent\n");
        assertThat(faults())
                .containsExactly("council.yaml, line 3: this is not YAML: expected ',' or ']', but got <stream end>");
    }

    @Test
    void an_object_tag_is_refused() {
        council.with(
                "council.yaml",
                ACouncil.YAML.replace("04-01", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"x\"]]"));
        assertThat(faults())
                .containsExactly("council.yaml, line 3: this is not YAML: Global tag is not allowed:"
                        + " tag:yaml.org,2002:javax.script.ScriptEngineManager");
    }

    @Test
    void a_unit_with_an_unknown_parent_names_its_line_and_the_nearest_unit() {
        council.with("org-units.csv", ACouncil.UNITS.replace("Dover,,EASTKENT", "Dover,,EAST_KENT_"));
        assertThat(faults())
                .containsExactly("org-units.csv, line 5: the parent \"EAST_KENT_\" of the unit \"DOVER\" is not a"
                        + " unit_code of this file. Did you mean \"EASTKENT\"?");
    }

    @Test
    void a_unit_below_itself_names_its_line() {
        council.with("org-units.csv", ACouncil.UNITS.replace("COUNTY,Kent,,,", "COUNTY,Kent,,EASTKENT,"));
        assertThat(faults())
                .containsExactly(
                        "org-units.csv, line 2: the unit \"COUNTY\" lies below itself; follow its parent_code",
                        "org-units.csv, line 3: the unit \"EASTKENT\" lies below itself; follow its parent_code");
    }

    @Test
    void unit_rows_that_cannot_be_read_are_named() {
        council.with(
                "org-units.csv",
                ACouncil.UNITS + "DEAL,Deal,,COUNTY,DISTRICT,x,yes,2019-02-31,\n"
                        + "DOVER,Dover 2,,COUNTY,DISTRICT,4,Y\n");
        assertThat(faults())
                .containsExactly(
                        "org-units.csv, line 8: valid_from expects a date, e.g. 2019-04-30; found \"2019-02-31\"",
                        "org-units.csv, line 8: display_order expects a whole number; found \"x\"",
                        "org-units.csv, line 8: in_scope expects Y or N; found \"yes\"",
                        "org-units.csv, line 9: expected 9 values; found 7");
    }

    @Test
    void levels_and_services_have_to_be_in_the_organisation() {
        council.with(
                "council.yaml", ACouncil.YAML.replace("[AREA, DISTRICT]", "[AREA, DISTRICTS]\nservices: [CHILDREN]"));
        assertThat(faults())
                .containsExactly(
                        "council.yaml, line 4: row-levels names \"DISTRICTS\", but no unit of org-units.csv has that level."
                                + " Did you mean \"DISTRICT\"?",
                        "council.yaml, line 5: services names \"CHILDREN\", which is not a unit_code of org-units.csv. Known are:"
                                + " ASHFORD, COUNTY, DOVER, EASTKENT, PARENTING, PARENTING_EAST");
    }

    @Test
    void a_code_file_for_no_list_and_a_code_that_is_none_are_named() {
        council.with("codes/roles.csv", "source_value,canonical_value\nx,SW\n")
                .with("codes/role.csv", "source_value,canonical_value\nSocial Worker,SWX\n");
        assertThat(faults())
                .containsExactly(
                        "codes/role.csv, line 2: there is no canonical_value \"SWX\". Did you mean \"SW\"?",
                        "codes/roles.csv: there is no code list \"roles\". Did you mean \"role\"?");
    }

    List<String> faults() {
        return catchThrowableOfType(CouncilFolderException.class, council::read).faults().stream()
                .map(CouncilFault::toString)
                .toList();
    }
}
