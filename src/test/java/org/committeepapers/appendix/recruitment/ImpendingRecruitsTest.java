package org.committeepapers.appendix.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeepapers.appendix.recruitment.NewRecruitsTest.MISPRINT;
import static org.committeepapers.appendix.recruitment.NewRecruitsTest.OFFICER;
import static org.committeepapers.appendix.recruitment.RecruitmentRows.content;

import org.committeepapers.GoldenTable;
import org.committeepapers.SampleMonth;
import org.committeepapers.appendix.AppendixContent;
import org.junit.jupiter.api.Test;

class ImpendingRecruitsTest {

    @Test
    void wokinghams_recruits_to_come_are_those_printed_without_who_withdrew() {
        AppendixContent wokingham = SampleMonth.content(new ImpendingRecruits(), "wokingham-2015", "2014-12");
        GoldenTable.of("wokingham-2015", "impending-recruits-jan-mar-2015")
                .corrected(MISPRINT, "job_title", OFFICER) // E37
                .isPrintedBy(wokingham.table().get("impending-recruits-jan-mar-2015"));
    }

    @Test
    void without_appointments_the_total_is_nought() {
        AppendixContent content = content(new ImpendingRecruits());
        var table = content.tables().getFirst();
        assertThat(table.printed(table.rows().getLast(), 1)).isEqualTo("0");
    }
}
