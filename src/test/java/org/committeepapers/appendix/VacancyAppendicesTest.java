package org.committeepapers.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.CountyMonth.sent;
import static org.committeepapers.Rows.APRIL;
import static org.committeepapers.Rows.agency;
import static org.committeepapers.Rows.post;
import static org.committeepapers.Rows.staff;
import static org.committeepapers.TableAssert.assertTable;

import java.math.BigDecimal;
import org.committeepapers.SampleMonth;
import org.committeepapers.Shipped;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Which posts of the establishment are vacant: by district, by department, by service, and services compared.
class VacancyAppendicesTest {

    @Nested
    class ByDistrict {

        static final String DISTRICTS = "appendix-1-staffing-by-district";

        @Test
        void areas_come_first_then_the_total_then_the_districts() {
            AppendixContent content = sent().makes("district-vacancies");

            assertTable(content, DISTRICTS).hasLabels("East", "West", "Total", "Dover", "Swale", "Dartford");
            assertThat(content.table().get(DISTRICTS).rows())
                    .extracting(Row::kind)
                    .startsWith(Row.Kind.SUBTOTAL, Row.Kind.SUBTOTAL, Row.Kind.TOTAL, Row.Kind.DETAIL);
        }

        @Test
        void an_areas_rate_is_that_of_its_summed_fte() {
            AppendixContent content = sent(
                            post("DOVER", Role.SW, "10"),
                            post("SWALE", Role.SW, "90"),
                            staff("DOVER", Role.SW, "1"),
                            staff("SWALE", Role.SW, "0.5"),
                            agency("SWALE", Role.SW, "1"))
                    .makes("district-vacancies");

            assertTable(content, DISTRICTS)
                    .hasRow("East", "100.0", "1.5", "98.5", "1.0", "97.5", "0.0", "0.0", "[z]", "0.0", "[z]");
            assertTable(content, "appendix-1-vacancy-level-summary")
                    .hasRows("Caseholder | 98.5 | 97.5", "Non Caseholder | [z] | [z]");
        }

        @Test
        void a_district_without_posts_has_no_rate_and_says_why() {
            AppendixContent content = sent(staff("DOVER", Role.SW, "1"))
                    .withNone(Post.class, AgencyWorker.class)
                    .makes("district-vacancies");

            assertTable(content, DISTRICTS)
                    .hasRow("Dover", "0.0", "1.0", "[z]", "0.0", "[z]", "0.0", "0.0", "[z]", "0.0", "[z]")
                    .explains("[z] not applicable: no posts in the establishment");
        }

        @Test
        void agency_workers_that_were_not_sent_are_missing_and_not_nought() {
            AppendixContent content = sent(post("DOVER", Role.SW, "2"), staff("DOVER", Role.SW, "1"))
                    .makes("district-vacancies");

            assertTable(content, DISTRICTS)
                    .hasRow("Dover", "2.0", "1.0", "50.0", "[x]", "[x]", "0.0", "0.0", "[z]", "[x]", "[x]");
            assertThat(content.lead())
                    .isEqualTo("The vacancy rates of caseholders are not known: extract of agency workers of April 2011"
                            + " was not sent. Those of non-caseholding managers are not known: no posts in the"
                            + " establishment; extract of agency workers of April 2011 was not sent.");
        }

        @Test
        void more_staff_than_posts_are_told_as_over_filled() {
            AppendixContent content = sent(
                            post("DOVER", Role.SW, "2"),
                            staff("DOVER", Role.SW, "1"),
                            staff("DOVER", Role.SW, "1"),
                            staff("DOVER", Role.SW, "0.5"))
                    .withNone(AgencyWorker.class)
                    .makes("district-vacancies");

            assertTable(content, DISTRICTS)
                    .hasRow("Dover", "2.0", "2.5", "−25.0", "0.0", "−25.0", "0.0", "0.0", "[z]", "0.0", "[z]");
            assertThat(content.lead())
                    .startsWith("Of caseholder posts 25.0% more are filled than established without agency workers;");
        }

        @Test
        void kents_lead_has_the_two_headline_rates_of_the_total_row() {
            assertThat(SampleMonth.content(Shipped.appendix("district-vacancies"), "kent-2011", "2011-04")
                            .lead())
                    .startsWith("Of caseholder posts 15.1% are vacant without agency workers; counting them, ");
        }
    }

    @Nested
    class ByDepartment {

        static Post numbered(String ref, String unit, Role role) {
            return new Post(APRIL, ref, unit, role, null, BigDecimal.ONE, null, true);
        }

        static StaffMember holder(String ref, String fte) {
            return new StaffMember(
                    APRIL,
                    "p" + ref,
                    ref,
                    "DOVER",
                    null,
                    Role.SW,
                    null,
                    null,
                    new BigDecimal(fte),
                    Contract.PERM,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null,
                    null);
        }

        @Test
        void a_post_with_a_part_timer_is_not_vacant_and_one_without_a_number_is_not_counted_but_said() {
            AppendixContent content = sent(
                            numbered("1", "DOVER", Role.SW),
                            numbered("2", "DOVER", Role.SW),
                            numbered("3", "SWALE", Role.TL),
                            numbered("4", "SWALE", Role.IRO),
                            post("DOVER", Role.SW, "7"),
                            holder("1", "0.2"))
                    .makes("vacancies-by-department");

            assertTable(content)
                    .hasRows("Non Caseholder | 1", "Dover | 1", "Swale | 0", "Dartford | 0", "TOTAL | 2")
                    .notes("is not vacant. Posts without a number are not counted: 1.");
            assertThat(content.lead()).isEqualTo("On 30 April 2011, 2 social work posts were held by nobody.");
        }

        @Test
        void a_vacant_post_of_the_council_itself_is_in_a_row_and_in_the_total() {
            AppendixContent content = sent(numbered("1", "DOVER", Role.SW), numbered("2", "county", Role.SW))
                    .withNone(StaffMember.class)
                    .makes("vacancies-by-department");

            assertTable(content).hasRow("TOTAL", "2");
            assertThat(content.open()).isEmpty();
        }
    }

    @Nested
    class ByService {

        @Test
        void a_council_without_services_is_one_block_and_more_people_than_posts_are_vacancies_below_zero() {
            AppendixContent content = sent(
                            post("DOVER", Role.SW, "1"),
                            post("SWALE", Role.TL, "1"),
                            staff("DOVER", Role.SW, "1"),
                            agency("DOVER", Role.SW, "1"))
                    .makes("vacancies-by-service");

            assertThat(content.tables().getFirst().columns().get(1).key()).isEqualTo("a_county_council_establishment");
            assertTable(content)
                    .hasRows(
                            "Dover | 1 | 1 | 1 | −1",
                            "Swale | 0 | 0 | 0 | 0",
                            "Dartford | 0 | 0 | 0 | 0",
                            "Total | 1 | 1 | 1 | −1");
        }

        @Test
        void hertfordshires_rate_is_that_of_its_own_total() {
            // E30: the paper says 33, which no base in its table gives
            assertThat(SampleMonth.content(Shipped.appendix("vacancies-by-service"), "hertfordshire-2004", "2004-04")
                            .lead())
                    .isEqualTo("The establishment is 211 posts and 128 are filled by staff in post: 39.3% are vacant"
                            + " before agency workers. Agency workers cover 18.");
        }
    }

    @Nested
    class Compared {

        @Test
        void localities_with_as_many_vacancies_are_all_named() {
            AppendixContent content = sent(post("SWALE", Role.SW, "2"), post("DOVER", Role.SW, "2"))
                    .withNone(StaffMember.class)
                    .makes("service-comparison");

            assertTable(content)
                    .hasRow("Highest vacancies", "2.00", "fte")
                    .hasRow("Locality with highest vacancies", "Dover, Swale", "[z]");
        }

        @Test
        void where_no_locality_has_vacancies_none_is_named() {
            AppendixContent content = sent().withNone(Post.class, StaffMember.class, AgencyWorker.class, Leaver.class)
                    .makes("service-comparison");

            assertTable(content)
                    .hasRows(
                            "Vacancy rate | [z] | pct",
                            "Turnover rate | [x] | pct",
                            "Establishment | 0.00 | fte",
                            "Agency workers | 0.00 | fte",
                            "Highest vacancies | [z] | fte",
                            "Locality with highest vacancies | [z] | [z]");
        }

        @Test
        void derbyshires_services_stand_side_by_side() {
            // E58, E60: the paper prints means of the rows
            assertThat(SampleMonth.content(Shipped.appendix("service-comparison"), "derbyshire-2019", "2019-04")
                            .lead())
                    .isEqualTo("In Children's Services, of the posts 33.2% are vacant and turnover is 21.0%. "
                            + "In Adult Care, of the posts 12.8% are vacant and turnover is 7.8%.");
        }
    }
}
