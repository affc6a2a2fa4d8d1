package org.committeepapers.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class Hertfordshire2004CostsTest {

    private final List<Map<String, String>> staff = SampleFiles.csv("hertfordshire-2004/2004-04/staff-in-post.csv");
    private final List<Map<String, String>> costs =
            SampleFiles.csv("hertfordshire-2004/reference/cost-assumptions.csv");

    Hertfordshire2004CostsTest() throws IOException {}

    @Test
    void the_quantities_costed_for_the_current_establishment_are_those_of_the_staff_extract() {
        LocalDate fourYearsAgo = Hertfordshire2004.AS_AT.minusYears(4);
        Predicate<Map<String, String>> newer =
                row -> LocalDate.parse(row.get("continuous_service_date")).isAfter(fourYearsAgo);
        assertCosted("QSW less than 4 years", is("SW").and(newer));
        assertCosted("QSW more than 4 years", is("SW").and(newer.negate()));
        assertCosted("Team Managers", is("TM"));
        assertCosted("Principal Officers", is("SM"));
        assertCosted("Honorarium", is("PA"));
    }

    private void assertCosted(String line, Predicate<Map<String, String>> counted) {
        assertThat(costs)
                .filteredOn(
                        row -> row.get("line").equals(line) && row.get("year").equals("2004/05"))
                .singleElement()
                .satisfies(row -> assertThat(SampleFiles.sum(staff, "fte", counted))
                        .as(line)
                        .isEqualByComparingTo(row.get("quantity")));
    }

    private static Predicate<Map<String, String>> is(String role) {
        return row -> row.get("role").equals(role);
    }
}
