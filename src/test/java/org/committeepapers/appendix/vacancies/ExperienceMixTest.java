package org.committeepapers.appendix.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.committeepapers.Printing;
import org.committeepapers.Rows;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExperienceMixTest {

    static StaffMember person(Role role, String fte, boolean overseas, String start, @Nullable String ukStart) {
        return new StaffMember(
                Rows.APRIL,
                "p" + role + fte + start + ukStart,
                null,
                "DOVER",
                null,
                role,
                null,
                null,
                new BigDecimal(fte),
                Contract.PERM,
                null,
                LocalDate.parse(start),
                null,
                overseas,
                false,
                null,
                ukStart == null ? null : LocalDate.parse(ukStart),
                null);
    }

    static AppendixContent county(StaffMember... staff) {
        return new ExperienceMix()
                .of(new MonthData(
                        TestCouncil.county(), YearMonth.of(2011, 4), Map.of(StaffMember.class, List.of(staff))));
    }

    @Test
    void kents_share_is_that_of_its_rows_with_its_base_stated_and_the_optimum_beside_it() {
        // E13: the paper's 30% has no stated base and cannot be had from its figures. Its "around 120" people are here,
        // and are 37.5% of the fte in post.
        AppendixContent kent = SampleMonth.content(new ExperienceMix(), "kent-2011", "2011-04");

        assertThat(Printing.rows(kent.tables().getFirst()))
                .containsExactly(
                        List.of("Newly qualified, under one year", "31", "8.9", "27.7", "8.7", "[z]"),
                        List.of("Recruited abroad, under one year", "92", "26.4", "92.0", "28.9", "[z]"),
                        List.of(
                                "Newly qualified or recruited abroad, under one year",
                                "123",
                                "35.2",
                                "119.7",
                                "37.5",
                                "[z]"),
                        List.of(
                                "Under two years' experience in the United Kingdom",
                                "127",
                                "36.4",
                                "122.7",
                                "38.5",
                                "15.0"));
        assertThat(kent.tables().getFirst().notes().getFirst())
                .startsWith("Shares are of the 349 caseholders in post (318.8 fte) on the council's own contracts.");
        assertThat(kent.figures().get("optimum")).hasToString("15%");
    }

    @Test
    void somebody_newly_qualified_and_recruited_abroad_counts_once_and_a_full_year_is_over_on_its_day() {
        AppendixContent content = county(
                person(Role.NQSW, "1", true, "2010-05-01", "2010-05-01"),
                person(Role.NQSW, "0.5", false, "2010-04-30", "2009-05-01"),
                person(Role.SW, "1", true, "2011-01-01", "2010-04-30"),
                person(Role.SP, "1.5", false, "2001-01-01", "2009-04-30"),
                person(Role.TL, "1", false, "2011-01-01", "2011-01-01"));

        assertThat(Printing.rows(content.tables().getFirst()))
                .containsExactly(
                        List.of("Newly qualified, under one year", "1", "25.0", "1.0", "25.0", "[z]"),
                        List.of("Recruited abroad, under one year", "1", "25.0", "1.0", "25.0", "[z]"),
                        List.of(
                                "Newly qualified or recruited abroad, under one year",
                                "1",
                                "25.0",
                                "1.0",
                                "25.0",
                                "[z]"),
                        List.of(
                                "Under two years' experience in the United Kingdom",
                                "3",
                                "75.0",
                                "2.5",
                                "62.5",
                                "[z]"));
        assertThat(content.figures()).doesNotContainKey("optimum");
    }

    @Test
    void whose_practice_began_nobody_knows_counts_as_experienced_and_is_said() {
        AppendixContent content = county(person(Role.SW, "1", true, "2011-01-01", null));

        assertThat(content.tables().getFirst().notes().getLast())
                .isEqualTo("Caseholders whose start of practice is not known count as experienced: 1.");
        assertThat(Printing.rows(content.tables().getFirst()).getLast())
                .element(1)
                .isEqualTo("0");
    }

    @Test
    void a_month_without_rows_still_renders() {
        assertThat(Printing.ofAnEmptyMonth(new ExperienceMix()))
                .contains("Experience of caseholders as at 30 April 2011")
                .contains("No caseholders were in post on 30 April 2011.");
    }
}
