package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;

/// Who left Wokingham from April 2013 to December 2014, and how many were in post at each month's end before the first
/// extract: four times the leavers of a quarter over its average in post is the rate that the paper prints.
final class Wokingham2015Turnover {

    private static final YearMonth FIRST = YearMonth.of(2013, 4);

    /// A quarter: fte in post at the end of its months, and the working times of its leavers.
    private record Quarter(List<String> inPost, List<String> leavers) {}

    private static final List<Quarter> QUARTERS = List.of(
            new Quarter(List.of("59.60", "59.20", "58.80"), List.of("1.00", "1.00", "1.00", "1.00")),
            new Quarter(List.of("59.80", "60.00", "60.20"), List.of("1.00", "1.00", "1.00", "0.60")),
            new Quarter(List.of("59.80", "59.20", "58.90"), List.of("1.00", "1.00", "1.00", "0.50", "0.50")),
            new Quarter(List.of("60.40", "60.00", "59.60"), List.of("1.00", "1.00", "1.00", "1.00", "0.50")),
            new Quarter(List.of("60.10", "59.60", "58.80"), List.of("1.00", "1.00", "1.00", "1.00", "0.60", "0.40")),
            new Quarter(List.of("58.60", "57.90", "57.80"), List.of("1.00", "1.00", "0.60")),
            // the staff of December are in their own extract
            new Quarter(List.of("58.60", "59.10"), List.of("1.00", "1.00", "0.80")));

    private final Dice dice = new Dice(20130401);

    private Wokingham2015Turnover() {}

    static void writeTo(SampleFolder folder) {
        folder.write("reference/history-totals.csv", history());
        folder.write("2014-12/leavers.csv", new Extract<>(Leaver.class, new Wokingham2015Turnover().leavers()).csv());
    }

    private static String history() {
        StringBuilder text = new StringBuilder("period_end,unit_code,role_group,measure,value\n");
        YearMonth month = FIRST;
        for (Quarter quarter : QUARTERS) {
            for (String fte : quarter.inPost()) {
                text.append(month.atEndOfMonth())
                        .append(",,,IN_POST,")
                        .append(fte)
                        .append('\n');
                month = month.plusMonths(1);
            }
        }
        return text.toString();
    }

    private List<Leaver> leavers() {
        List<Leaver> leavers = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
            YearMonth first = FIRST.plusMonths(3L * quarter);
            for (String fte : QUARTERS.get(quarter).leavers()) {
                // somebody leaves in the first month, so that the record plainly begins with it
                boolean early = leavers.isEmpty();
                LocalDate last =
                        early ? first.atEndOfMonth() : first.plusMonths(2).atEndOfMonth();
                leavers.add(leaver(dice.day(first.atDay(8), last), fte));
            }
        }
        return leavers.stream().sorted(Comparator.comparing(Leaver::leaveDate)).toList();
    }

    private Leaver leaver(LocalDate day, String fte) {
        Role role = dice.oneOf(Role.SW, Role.SW, Role.SW, Role.SP, Role.TM);
        LocalDate joined = dice.day(day.minusYears(9), day.minusMonths(4));
        List<String> teams = List.copyOf(Wokingham2015Folder.TEAMS.keySet());
        return new Leaver(
                dice.pseudonym(),
                day,
                dice.oneOf(teams.toArray(String[]::new)),
                role,
                Wokingham2015Folder.title(role),
                null,
                new BigDecimal(fte),
                Contract.PERM,
                joined,
                joined,
                dice.oneOf("RES_NEW_EMP", "RES_NEW_EMP", "RES_OTHER", "RES_PERSONAL"),
                null,
                null);
    }
}
