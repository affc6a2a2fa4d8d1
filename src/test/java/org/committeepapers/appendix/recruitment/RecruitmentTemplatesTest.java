package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.committeepapers.SampleMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.campaign.CampaignResults;
import org.committeepapers.month.MonthData;
import org.committeepapers.paper.PaperTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class RecruitmentTemplatesTest {

    static final List<Appendix> APPENDICES = List.of(
            new RecruitmentActivity(),
            new AdvertResponse(),
            new NewRecruits(),
            new ImpendingRecruits(),
            new RecruitmentPlan(),
            new RecruitmentNeeds(),
            new GrowYourOwn(),
            new CampaignResults());

    static String rendered(Appendix appendix, MonthData month) {
        return new PaperTemplates(Path.of("templates"), month.council(), Instant.parse("2011-05-01T00:00:00Z"))
                .appendix(appendix.of(month))
                .xhtml()
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @FieldSource("APPENDICES")
    void an_empty_month_makes_an_appendix_with_its_title(Appendix appendix) {
        MonthData empty = new MonthData(TestCouncil.county(), java.time.YearMonth.of(2011, 4), java.util.Map.of());
        assertThat(rendered(appendix, empty)).contains(appendix.title());
    }

    @Test
    void sentences_hold_the_figures_of_their_tables() {
        assertThat(rendered(new RecruitmentActivity(), SampleMonth.of("kent-2016", "2016-06")))
                .contains("In the period June 2015 to May 2016, 232 applications were received; 109 of them led to an"
                        + " interview and 65 to an offer.");
        assertThat(rendered(new AdvertResponse(), SampleMonth.of("derbyshire-2019", "2019-04")))
                .contains("Since August 2018, 24 adverts have been placed. They brought 213 applications: between 0"
                        + " and 26 an advert, 9 on average.");
        assertThat(rendered(new ImpendingRecruits(), SampleMonth.of("wokingham-2015", "2014-12")))
                .contains("11 people appointed are expected to start in the period January 2015 to March 2015.");
        MonthData kent = SampleMonth.of("kent-2011", "2011-04");
        assertThat(rendered(new RecruitmentPlan(), kent))
                .contains("Social Workers: 110 posts in 2011, 60 posts in 2012, 60 posts in 2013.");
        assertThat(rendered(new RecruitmentNeeds(), kent))
                .contains("Case holders: 110 posts to recruit to over the next 12 months, 60 a year thereafter.");
        assertThat(rendered(new CampaignResults(), kent))
                .contains("By 20 April 2011 the campaign had brought 4,821 tracked visitors at £5.51 a visitor, and 22"
                        + " applications in the last 7 days.");
    }
}
