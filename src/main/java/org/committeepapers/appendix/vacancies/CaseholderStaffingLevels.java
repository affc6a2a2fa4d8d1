package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// How the number of caseholders developed: permanent staff, overseas recruits and agency workers by month.
@AutoService(Appendix.class)
public final class CaseholderStaffingLevels implements Appendix {

    private static final StaffingLevels LEVELS = new StaffingLevels(
            "caseholder-staffing-levels",
            "Caseholder staffing levels by month",
            StaffingOf.CASEHOLDER,
            "appendix-2-caseholder-staffing-levels");

    @Override
    public String slug() {
        return LEVELS.slug();
    }

    @Override
    public String title() {
        return LEVELS.title();
    }

    @Override
    public Needs needs() {
        return StaffingLevels.NEEDS;
    }

    @Override
    public AppendixContent of(MonthData month) {
        return LEVELS.of(month);
    }
}
