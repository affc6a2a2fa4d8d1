package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.Rows.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.committeepapers.Rows;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.OrgUnits;
import org.committeepapers.council.Role;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InPostTest {

    static final LocalDate APRIL = Rows.APRIL;
    static final LocalDate MARCH = LocalDate.parse("2011-03-31");
    static final OrgUnits UNITS = TestCouncil.county().units();

    static HistoryTotal total(
            LocalDate day, @Nullable String unit, @Nullable String group, String measure, String fte) {
        return new HistoryTotal(day, unit, group, measure, new BigDecimal(fte));
    }

    static InPost inPost(List<StaffMember> staff, HistoryTotal... totals) {
        return new InPost(
                UNITS, staff, List.of(totals), TestCouncil.county().roleGroups().values());
    }

    @Test
    void the_extract_of_a_month_goes_before_totals_typed_in_for_it() {
        InPost inPost = inPost(
                List.of(staff("DOVER", Role.SW, "0.5"), staff("DARTFORD", Role.TL, "1"), staff("DOVER", Role.IRO, "1")),
                total(APRIL, "DOVER", null, "IN_POST", "9"));

        assertThat(inPost.at("EAST", APRIL)).hasValue(new BigDecimal("0.5"));
        assertThat(inPost.at(null, APRIL)).hasValue(new BigDecimal("1.5"));
    }

    @Test
    void a_total_of_a_unit_goes_before_those_of_the_units_below_it() {
        InPost inPost = inPost(
                List.of(),
                total(MARCH, "EAST", null, "IN_POST", "7"),
                total(MARCH, "DOVER", null, "IN_POST", "9"),
                total(MARCH, "SWALE", null, "IN_POST", "9"));

        assertThat(inPost.at("EAST", MARCH)).hasValue(new BigDecimal("7"));
        assertThat(inPost.at("EAST", APRIL)).isEmpty();
    }

    @Test
    void totals_of_the_units_below_count_only_when_all_are_there() {
        HistoryTotal dover = total(MARCH, "DOVER", null, "IN_POST", "2.5");
        HistoryTotal swale = total(MARCH, "SWALE", null, "IN_POST", "3");

        assertThat(inPost(List.of(), dover, swale).at("EAST", MARCH)).hasValue(new BigDecimal("5.5"));
        assertThat(inPost(List.of(), dover).at("EAST", MARCH)).isEmpty();
        assertThat(inPost(List.of(), dover, swale).at(null, MARCH)).isEmpty();
        assertThat(inPost(List.of(), dover, swale, total(MARCH, "DARTFORD", null, "IN_POST", "1"))
                        .at(null, MARCH))
                .hasValue(new BigDecimal("6.5"));
    }

    @Test
    void groups_and_overseas_recruits_add_up_and_a_total_of_all_groups_goes_before_them() {
        HistoryTotal social = total(MARCH, null, "CASEHOLDER", "IN_POST", "10");
        HistoryTotal overseas = total(MARCH, null, "CASEHOLDER", "OVERSEAS", "2");
        HistoryTotal managers = total(MARCH, null, "NONCASEHOLDER", "IN_POST", "3");
        HistoryTotal others = total(MARCH, null, "OTHER", "IN_POST", "100");
        HistoryTotal agency = total(MARCH, null, "CASEHOLDER", "AGENCY", "50");

        assertThat(inPost(List.of(), social, overseas, managers, others, agency).at(null, MARCH))
                .hasValue(new BigDecimal("15"));
        assertThat(inPost(List.of(), social, managers, total(MARCH, null, null, "IN_POST", "14"))
                        .at(null, MARCH))
                .hasValue(new BigDecimal("14"));
    }

    @Test
    void a_mean_needs_every_day() {
        InPost inPost = inPost(List.of(staff("DOVER", Role.SW, "1")), total(MARCH, null, null, "IN_POST", "2"));

        assertThat(inPost.mean(null, List.of(MARCH, APRIL)))
                .hasValueSatisfying(mean -> assertThat(mean.rounded(1)).isEqualByComparingTo("1.5"));
        assertThat(inPost.mean(null, List.of(MARCH, APRIL, APRIL.plusMonths(1))))
                .isEmpty();
        assertThat(inPost.mean(null, List.of())).isEmpty();
    }
}
