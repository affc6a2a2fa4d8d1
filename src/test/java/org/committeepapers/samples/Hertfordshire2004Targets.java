package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.IndicatorDefinition;
import org.committeepapers.staging.IndicatorValue;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PlanLine;
import org.committeepapers.staging.PlanLine.Comparison;
import org.committeepapers.staging.PlanLine.Unit;
import org.committeepapers.staging.Starter;

/// What Hertfordshire set itself for April 2005, and what its April 2004 is measured by: 40 leavers of the year, ten
/// members of staff in training, the share of child protection cases without a social worker.
final class Hertfordshire2004Targets {

    private static final LocalDate SET_ON = LocalDate.of(2004, 4, 1);
    private static final int LEAVERS = 40;
    private static final int IN_TRAINING = 10;
    private static final List<String> MEASURES = List.of("VACANCIES", "TURNOVER", "UNALLOCATED_CP", "PATHWAY_STAFF");

    private final Dice dice = new Dice(20050401);

    private Hertfordshire2004Targets() {}

    static void addTo(References references) {
        List<Map<String, String>> rows = Golden.rows("hertfordshire-2004/targets");
        for (int i = 0; i < rows.size(); i++) {
            references.add(line(MEASURES.get(i), rows.get(i)));
        }
        references.add(new IndicatorDefinition(
                "UNALLOCATED_CP",
                "Unallocated Child Protection cases",
                IndicatorDefinition.Better.LOWER,
                "pct",
                1,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null));
    }

    /// The targets in their printed words.
    static List<Map<String, String>> listed() {
        List<Map<String, String>> rows = Golden.rows("hertfordshire-2004/targets");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    Map<String, String> entry = new LinkedHashMap<>();
                    entry.put("measure", MEASURES.get(i));
                    entry.put("label", rows.get(i).get("target"));
                    return entry;
                })
                .toList();
    }

    static void writeTo(SampleFolder folder) {
        Hertfordshire2004Targets hertfordshire = new Hertfordshire2004Targets();
        folder.write("2004-04/leavers.csv", new Extract<>(Leaver.class, hertfordshire.leavers()).csv());
        folder.write("2004-04/starters.csv", new Extract<>(Starter.class, hertfordshire.inTraining()).csv());
        folder.write("2004-04/indicators.csv", new Extract<>(IndicatorValue.class, List.of(unallocated())).csv());
    }

    private static PlanLine line(String measure, Map<String, String> row) {
        String target = row.get("target_april_2005");
        boolean below = target.startsWith("less than ");
        boolean ofStaff = List.of("VACANCIES", "TURNOVER").contains(measure);
        return new PlanLine(
                SET_ON,
                PlanLine.Kind.TARGET,
                measure,
                ofStaff ? "CASEHOLDER" : null,
                measure.equals("PATHWAY_STAFF") ? "GROW_OWN" : null,
                "April 2005",
                new BigDecimal(target.replace("less than ", "")),
                null,
                Unit.valueOf(row.get("unit").toUpperCase(java.util.Locale.ROOT)),
                below ? Comparison.LT : Comparison.EQ);
    }

    private List<Leaver> leavers() {
        List<String> teams = new ArrayList<>();
        for (String service : Hertfordshire2004Folder.SERVICES.keySet()) {
            Stream.of("EAST", "SOUTH", "NORTH", "WEST").forEach(quadrant -> teams.add(service + "_" + quadrant));
        }
        return IntStream.range(0, LEAVERS)
                .mapToObj(i -> leaver(teams.get(i % teams.size())))
                .sorted(Comparator.comparing(Leaver::leaveDate).thenComparing(Leaver::personRef))
                .toList();
    }

    private Leaver leaver(String team) {
        LocalDate day = dice.day(LocalDate.of(2003, 5, 1), Hertfordshire2004.AS_AT);
        LocalDate joined = dice.day(day.minusYears(7), day.minusMonths(3));
        return new Leaver(
                dice.pseudonym(),
                day,
                team,
                Role.SW,
                Hertfordshire2004Folder.title(Role.SW),
                dice.oneOf("H8", "H8", "H9"),
                BigDecimal.ONE,
                Contract.PERM,
                joined,
                joined,
                dice.oneOf("RES_NEW_EMP", "RES_NEW_EMP", "RES_OTHER", "RES_PERSONAL", "RETIRE"),
                null,
                null);
    }

    private List<Starter> inTraining() {
        return IntStream.range(0, IN_TRAINING)
                .mapToObj(i -> new Starter(
                        dice.pseudonym(),
                        Starter.Status.TRAINING,
                        null,
                        LocalDate.of(2003, 9, 15),
                        null,
                        null,
                        Role.PA,
                        Hertfordshire2004Folder.title(Role.PA),
                        null,
                        BigDecimal.ONE,
                        Starter.Route.GROW_OWN,
                        true,
                        "2003",
                        LocalDate.of(2006, 7, 31)))
                .toList();
    }

    private static IndicatorValue unallocated() {
        return new IndicatorValue(
                Hertfordshire2004.AS_AT,
                IndicatorValue.Frequency.MONTH,
                "UNALLOCATED_CP",
                null,
                new BigDecimal("43"),
                new BigDecimal("860"),
                null,
                IndicatorValue.Series.COUNCIL);
    }
}
