package org.committeepapers.appendix.pay;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.appendix.Appendix;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.appendix.AppendixTable;
import org.committeepapers.council.Pay;
import org.committeepapers.measure.Dates;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.pay.PayScale;
import org.committeepapers.measure.pay.Survey;
import org.committeepapers.month.MonthData;
import org.committeepapers.month.Needs;
import org.committeepapers.staging.MarketComparator;
import org.committeepapers.staging.PayPoint;

/// The council's pay beside that of other authorities, level by level.
@AutoService(Appendix.class)
public final class PayComparators implements Appendix {

    @Override
    public String slug() {
        return "pay-comparators";
    }

    @Override
    public String title() {
        return "Social workers’ pay compared with other authorities";
    }

    @Override
    public Needs needs() {
        return Needs.of(Set.of(MarketComparator.class, PayPoint.class));
    }

    @Override
    public AppendixContent of(MonthData month) {
        Pay pay = month.council().pay();
        ComparatorTable comparison = new ComparatorTable(pay, Survey.of(month), PayScale.of(month));
        String asAt = Dates.day(month.asAt());
        AppendixTable table = new AppendixTable(
                pay.tablePrefix() + "pay-comparators",
                "Salaries a year by authority and level, as at " + asAt,
                comparison.columns(),
                comparison.rows(),
                notes(pay),
                PayOf.SCALES + "; " + PayOf.SURVEY + ", as they gave it");
        return new AppendixContent(
                slug(), title() + " as at " + asAt, true, List.of(table), List.of(), figures(pay, comparison));
    }

    private static List<String> notes(Pay pay) {
        List<String> notes = new ArrayList<>();
        if (pay.meanLabel() != null) {
            notes.add("Mean: the sum of the tops of the comparators’ scales divided by their number. An authority with "
                    + "one range for two grades enters the mean of both with the upper end of the range.");
        }
        if (pay.differenceLabel() != null) {
            notes.add("Difference: the top of the council’s own scale less the unrounded mean. Below zero, the council "
                    + "pays less than the mean.");
        }
        return notes;
    }

    private static Map<String, Object> figures(Pay pay, ComparatorTable comparison) {
        List<Map<String, Object>> gaps = new ArrayList<>();
        List<Map<String, Object>> higher = new ArrayList<>();
        for (Pay.Level level : pay.levels()) {
            comparison.higher(level).ifPresent(number -> higher.add(Map.of("name", level.name(), "higher", number)));
            if (pay.differenceLabel() != null) {
                comparison
                        .difference(level)
                        .known()
                        .ifPresent(gap -> gaps.add(Map.of(
                                "name", level.name(),
                                "gap", Format.GBP.sentence(gap.absolute()),
                                "below", gap.signum() < 0)));
            }
        }
        return Map.of("gaps", gaps, "higher", higher);
    }
}
