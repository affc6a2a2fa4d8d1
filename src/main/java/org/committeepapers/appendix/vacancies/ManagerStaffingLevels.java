package org.committeepapers.appendix.vacancies;

import com.google.auto.service.AutoService;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;

/// How the number of non-caseholding managers developed: permanent staff, overseas recruits and agency workers by
/// month.
@AutoService(Appendix.class)
public final class ManagerStaffingLevels implements Appendix {

    private static final StaffingLevels LEVELS = new StaffingLevels(
            "manager-staffing-levels",
            "Non-caseholding manager levels by month",
            StaffingOf.NONCASEHOLDER,
            "appendix-3-non-caseholder-manager-levels");

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
