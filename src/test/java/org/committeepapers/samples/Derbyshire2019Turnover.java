package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Starter;

/// Who left and who started in Derbyshire in the three years to 30 April 2019, and the staff in post at the ends of the
/// years before: leavers over the mean of two years' ends are the rates that the paper prints for each locality.
/// Leavers
/// of Adult Care are recorded for the service as a whole, as the paper has them.
final class Derbyshire2019Turnover {

    private static final List<Integer> YEARS = List.of(2019, 2018, 2017);

    /// A unit of three years.
    ///
    /// @param inPost fte on 30 April 2016, 2017 and 2018
    /// @param leavers fte in the years to 30 April 2019, 2018 and 2017
    private record Movement(List<String> inPost, List<String> leavers) {}

    private static final Map<String, Movement> UNITS = new LinkedHashMap<>();

    static {
        unit("CS_HP", "24.01 27.50 25.77", "10.50 3.60 4.10");
        unit("CS_CHE", "32.01 30.33 31.72", "2.90 4.10 4.70");
        unit("CS_NE_B", "35.68 34.01 25.88", "11.40 2.10 2.90");
        unit("CS_AV", "23.14 18.43 24.03", "3.40 12.30 3.90");
        unit("CS_ERE", "22.66 24.04 24.57", "4.20 6.40 3.90");
        unit("CS_SD", "20.68 18.54 18.90", "3.70 1.50 2.10");
        unit("CS_DS", "12.14 12.43 11.14", "0.00 0.70 0.80");
        unit("CS_STARTING_POINT", "7.00 7.50 6.90", "0.50 1.80 0.00");
        unit("ADULTS", "202.10 201.30 202.10", "15.80 24.20 11.70");
    }

    private final Dice dice = new Dice(20180430);

    private Derbyshire2019Turnover() {}

    static void writeTo(SampleFolder folder) {
        Derbyshire2019Turnover turnover = new Derbyshire2019Turnover();
        folder.write("reference/history-totals.csv", history());
        folder.write("2019-04/leavers.csv", new Extract<>(Leaver.class, turnover.leavers()).csv());
        folder.write("2019-04/starters.csv", new Extract<>(Starter.class, turnover.starters()).csv());
    }

    private static void unit(String code, String inPost, String leavers) {
        UNITS.put(code, new Movement(List.of(inPost.split(" ")), List.of(leavers.split(" "))));
    }

    private static String history() {
        StringBuilder text = new StringBuilder("period_end,unit_code,role_group,measure,value\n");
        UNITS.forEach((unit, movement) -> {
            for (int year = 2016; year < 2019; year++) {
                line(text, year + "-04-30", unit, "IN_POST", movement.inPost().get(year - 2016));
            }
        });
        // the last day of the census year of the Department for Education
        line(text, "2018-09-30", "CHILDREN", "IN_POST", "174.60");
        line(text, "2018-09-30", "ADULTS", "IN_POST", "202.50");
        for (Map<String, String> row : DerbyshireService.CHILDREN.localities()) {
            String established = row.get("pre_growth_bid_2017_establishment_fte");
            if (!established.equals("n/a")) {
                String unit = DerbyshireService.CHILDREN.unit(row);
                line(text, "2017-04-30", unit, "ESTABLISHMENT", established);
                line(text, "2018-04-30", unit, "ESTABLISHMENT", established);
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String day, String unit, String measure, String value) {
        text.append(String.join(",", day, unit, "", measure, value)).append('\n');
    }

    private List<Leaver> leavers() {
        List<Leaver> leavers = new ArrayList<>();
        UNITS.forEach((unit, movement) -> {
            for (int year : YEARS) {
                BigDecimal fte = new BigDecimal(movement.leavers().get(YEARS.indexOf(year)));
                if (fte.signum() > 0) {
                    Fte.ofPeople(fte, dice).forEach(part -> leavers.add(leaver(unit, part, year)));
                }
            }
        });
        // the record begins with its first month
        Leaver first =
                leavers.stream().min(Comparator.comparing(Leaver::leaveDate)).orElseThrow();
        if (first.leaveDate().isAfter(LocalDate.of(2016, 5, 31))) {
            throw new IllegalStateException("nobody left in May 2016");
        }
        return leavers.stream().sorted(Comparator.comparing(Leaver::leaveDate)).toList();
    }

    private Leaver leaver(String unit, BigDecimal fte, int year) {
        LocalDate day = dayOf(year);
        Role role = dice.oneOf(Role.SW, Role.SW, Role.SW, Role.SP);
        LocalDate joined = dice.day(day.minusYears(12), day.minusMonths(5));
        return new Leaver(
                dice.pseudonym(),
                day,
                unit,
                role,
                Derbyshire2019Folder.title(role),
                "Grade " + (role == Role.SP ? 11 : 10),
                fte,
                Contract.PERM,
                joined,
                joined,
                dice.oneOf("RES_NEW_EMP", "RES_NEW_EMP", "RES_OTHER", "RES_PERSONAL", "RETIRE"),
                null,
                null);
    }

    private List<Starter> starters() {
        List<Starter> starters = new ArrayList<>();
        for (DerbyshireService service : DerbyshireService.values()) {
            for (Map<String, String> row : service.localities()) {
                for (int year : YEARS) {
                    String printed = row.get("starters_year_to_" + year + "_04_30_fte");
                    // a dash is printed where nobody started
                    if (!printed.equals("-") && new BigDecimal(printed).signum() > 0) {
                        Fte.ofPeople(new BigDecimal(printed).setScale(2), dice)
                                .forEach(fte -> starters.add(starter(service.unit(row), fte, year)));
                    }
                }
            }
        }
        return starters.stream()
                .sorted(Comparator.comparing(Starter::startDate))
                .toList();
    }

    private Starter starter(String unit, BigDecimal fte, int year) {
        LocalDate day = dayOf(year);
        boolean newlyQualified = dice.chance(45);
        return new Starter(
                dice.pseudonym(),
                Starter.Status.STARTED,
                day.minusDays(dice.between(40, 110)),
                day,
                null,
                unit,
                newlyQualified ? Role.NQSW : Role.SW,
                Derbyshire2019Folder.title(newlyQualified ? Role.NQSW : Role.SW),
                newlyQualified ? "Grade 9" : "Grade 10",
                fte,
                newlyQualified ? Starter.Route.NQSW : dice.oneOf(Starter.Route.UK_EXT, Starter.Route.AGENCY_CONV),
                false,
                null,
                null);
    }

    /// A day in the year to 30 April.
    private LocalDate dayOf(int year) {
        return dice.day(LocalDate.of(year - 1, 5, 1), LocalDate.of(year, 4, 30));
    }
}
