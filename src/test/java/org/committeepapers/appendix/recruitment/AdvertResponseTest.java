package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.advert;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.application;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.declined;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.printed;

import java.util.List;
import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Role;
import org.committeepapers.staging.JobApplication.DeclineReason;
import org.junit.jupiter.api.Test;

class AdvertResponseTest {

    @Test
    void derbyshires_213_applications_over_24_adverts_are_9_on_average() {
        AppendixContent derbyshire = SampleMonth.content(new AdvertResponse(), "derbyshire-2019", "2019-04");
        GoldenTable.of("derbyshire-2019", "advert-response")
                .isPrintedBy(derbyshire.table().get("advert-response"));
    }

    @Test
    void adverts_of_other_years_and_their_applications_do_not_count() {
        AppendixContent content = content(
                new AdvertResponse(),
                advert("OLD", "2010-04-30", null),
                advert("A", "2010-05-01", null),
                advert("B", "2011-04-30", null),
                application("OLD", Role.SW, "2010-05-02", "a"),
                declined("OLD", DeclineReason.PAY),
                declined("A", DeclineReason.PAY),
                declined("A", DeclineReason.OTHER),
                application("A", Role.SW, "2010-05-02", "a"));
        assertThat(printed(content, "advert-response"))
                .containsExactly(
                        List.of("Adverts placed since May 2010", "2", "adverts"),
                        List.of("Applications", "3", "applications"),
                        List.of("Applications per advert, lowest", "0", "applications"),
                        List.of("Applications per advert, highest", "3", "applications"),
                        List.of("Applications per advert, average", "2", "applications"),
                        List.of("Offers turned down for higher pay (approximately)", "1", "people"));
    }

    @Test
    void where_no_applications_are_sent_nothing_is_said_of_them() {
        AppendixContent content = content(new AdvertResponse(), advert("A", "2011-04-01", null));
        assertThat(printed(content, "advert-response"))
                .extracting(row -> row.get(1))
                .containsExactly("1", "[x]", "[x]", "[x]", "[x]", "[x]");
    }
}
