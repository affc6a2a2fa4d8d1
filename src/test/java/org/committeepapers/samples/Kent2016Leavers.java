package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Leaver.Destination;

/// The caseholders of Kent 2016 who left in the paper's 26 months, so that months, reasons, service and managers' notes
/// add up to what it prints; and some whom it does not count: managers, and caseholders who left a month later.
final class Kent2016Leavers {

    static final LocalDate FIRST_SNAPSHOT = LocalDate.of(2015, 6, 30);
    static final List<String> MANAGER_CODES =
            List.of("AGENCY", "OTHER_LA", "PRIVATE_VOL", "PAY", "WORKLOAD", "PRACTICES", "EXPERIENCE", "CARING");
    static final List<String> PRINTED_REASONS = List.of("RES_NEW_EMP", "RES_OTHER", "RES_PERSONAL", "RETIRE");
    static final Period ASKED = new Period(YearMonth.of(2015, 4), YearMonth.of(2016, 5));
    private static final LocalDate MANAGERS_ASKED_SINCE = ASKED.from().atDay(1);

    private final Dice dice;
    private final List<String> units;
    private final List<LocalDate> days;
    private final String[] reasons;
    private final Integer[] service;
    private final String[] managerReasons;

    /// @param units a unit for each whole post, to draw from
    Kent2016Leavers(Dice dice, List<String> units) {
        this.dice = dice;
        this.units = units;
        days = Golden.rows("kent-2016/derived-leavers-by-month-constraints").stream()
                .skip(1)
                .flatMap(row -> daysOf(row).stream())
                .sorted()
                .toList();
        reasons = new String[days.size()];
        service = new Integer[days.size()];
        managerReasons = new String[days.size()];
        drawReasons();
        drawService();
        drawManagerReasons();
    }

    List<Leaver> all() {
        Stream<Leaver> counted = IntStream.range(0, days.size()).mapToObj(this::caseholder);
        Stream<Leaver> managers = IntStream.range(0, 12).mapToObj(i -> {
            LocalDate day = dice.day(LocalDate.of(2014, 4, 1), LocalDate.of(2016, 5, 31));
            Role role = dice.oneOf(Role.TM, Role.TM, Role.ATM);
            return leaver(day, role, "1.00", dice.oneOf("RES_NEW_EMP", "RES_OTHER", "RETIRE"), 4000, null);
        });
        Stream<Leaver> later = Stream.of("AGENCY", "PAY", "", "", "").map(managerReason -> {
            LocalDate day = dice.day(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 29));
            return leaver(day, Role.SW, "1.00", "RES_NEW_EMP", 1500, managerReason.isEmpty() ? null : managerReason);
        });
        return Stream.of(counted, managers, later)
                .flatMap(leavers -> leavers)
                .sorted(Comparator.comparing(Leaver::leaveDate))
                .toList();
    }

    private List<LocalDate> daysOf(Map<String, String> row) {
        List<YearMonth> months =
                new Period(YearMonth.parse(row.get("period_from")), YearMonth.parse(row.get("period_to"))).months();
        List<Integer> weights = months.stream()
                .map(month -> dice.between(3, 6) + (month.getMonthValue() >= 7 && month.getMonthValue() <= 9 ? 4 : 0))
                .toList();
        List<BigDecimal> leavers = Fte.shares(Golden.figure(row, "leavers"), weights, 0);
        return IntStream.range(0, months.size())
                .boxed()
                .flatMap(i -> Stream.generate(() -> dayIn(months.get(i)))
                        .limit(leavers.get(i).intValue()))
                .toList();
    }

    private LocalDate dayIn(YearMonth month) {
        return dice.chance(40) ? month.atEndOfMonth() : dice.day(month.atDay(1), month.atEndOfMonth());
    }

    /// Fixed terms neither ran through the first snapshot nor ended soon after it: theirs is no permanent staff.
    private void drawReasons() {
        fill(
                reasons,
                Collections.nCopies(10, "END_FTC"),
                i -> days.get(i).isBefore(FIRST_SNAPSHOT) || days.get(i).isAfter(FIRST_SNAPSHOT.plusMonths(4)));
        List<Map<String, String>> printed = Golden.rows("kent-2016/leavers-by-reason");
        for (int i = 0; i < printed.size(); i++) {
            int leavers = Golden.figure(printed.get(i), "leavers").intValueExact();
            fill(reasons, Collections.nCopies(leavers, PRINTED_REASONS.get(i)), any -> true);
        }
        fill(reasons, Collections.nCopies(8, "REDUND"), any -> true);
        fill(reasons, Collections.nCopies(6, "TUPE"), any -> true);
    }

    /// Days of service at leaving, some days clear of a completed first or third year.
    private void drawService() {
        List<Map<String, String>> printed = Golden.rows("kent-2016/leavers-by-length-of-service");
        int underThree = Golden.figure(printed.get(0), "leavers").intValueExact();
        int underOne = Golden.figure(printed.get(1), "leavers").intValueExact();
        List<Integer> shortService = draws(underOne, 62, 340);
        fill(service, shortService.subList(0, 10), i -> reasons[i].equals("END_FTC"));
        fill(service, shortService.subList(10, underOne), this::mayBeNew);
        fill(service, draws(underThree - underOne, 385, 1075), this::mayBeNew);
        fill(
                service,
                draws((int) Arrays.stream(reasons).filter("RETIRE"::equals).count(), 4000, 13_000),
                i -> reasons[i].equals("RETIRE"));
        fill(
                service,
                draws((int) Arrays.stream(service).filter(days -> days == null).count(), 1110, 6500),
                any -> true);
    }

    private boolean mayBeNew(int i) {
        return reasons[i].startsWith("RES_") || reasons[i].equals("TUPE");
    }

    private void drawManagerReasons() {
        List<Map<String, String>> printed = Golden.rows("kent-2016/manager-captured-leaving-reasons");
        for (int i = 0; i < printed.size(); i++) {
            int leavers = Golden.figure(printed.get(i), "leavers").intValueExact();
            fill(
                    managerReasons,
                    Collections.nCopies(leavers, MANAGER_CODES.get(i)),
                    place -> !days.get(place).isBefore(MANAGERS_ASKED_SINCE) && reasons[place].startsWith("RES_"));
        }
    }

    private List<Integer> draws(int number, int least, int most) {
        return Stream.generate(() -> dice.between(least, most)).limit(number).toList();
    }

    /// Puts each value at a free place that suits, chosen by chance.
    private <T> void fill(T[] places, List<T> values, IntPredicate suits) {
        List<Integer> free = dice.shuffled(IntStream.range(0, places.length)
                .filter(i -> places[i] == null && suits.test(i))
                .boxed()
                .toList());
        for (int i = 0; i < values.size(); i++) {
            places[free.get(i)] = values.get(i);
        }
    }

    private Leaver caseholder(int i) {
        Role role = service[i] < 365 && dice.chance(40) ? Role.NQSW : dice.oneOf(Role.SW, Role.SW, Role.SP);
        String fte = dice.chance(80) ? "1.00" : dice.oneOf("0.50", "0.60", "0.80");
        return leaver(
                days.get(i),
                service[i] < 1100 && role == Role.SP ? Role.SW : role,
                fte,
                reasons[i],
                service[i],
                managerReasons[i]);
    }

    private Leaver leaver(LocalDate day, Role role, String fte, String reason, int service, String managerReason) {
        LocalDate joined = joined(day, reason, service);
        LocalDate roleSince = joined.isAfter(FIRST_SNAPSHOT) || day.isBefore(FIRST_SNAPSHOT)
                ? joined
                : dice.day(joined, FIRST_SNAPSHOT);
        return new Leaver(
                dice.pseudonym(),
                day,
                dice.oneOf(units.toArray(String[]::new)),
                role,
                role.title(),
                Kent2016.grade(role, dice),
                new BigDecimal(fte),
                reason.equals("END_FTC") ? Contract.TEMP : Contract.PERM,
                role == Role.NQSW ? joined : roleSince,
                joined,
                reason,
                managerReason,
                destination(reason, managerReason));
    }

    private LocalDate joined(LocalDate day, String reason, int service) {
        if (reason.equals("END_FTC") && day.isAfter(FIRST_SNAPSHOT)) {
            int sinceSnapshot = (int) ChronoUnit.DAYS.between(FIRST_SNAPSHOT, day);
            return day.minusDays(Math.min(service, sinceSnapshot - 1));
        }
        return day.minusDays(service);
    }

    private Destination destination(String reason, String managerReason) {
        if (managerReason == null) {
            return reason.equals("RES_NEW_EMP")
                    ? dice.oneOf(Destination.LA, Destination.AGENCY, Destination.PVI, null)
                    : null;
        }
        return switch (managerReason) {
            case "AGENCY" -> Destination.AGENCY;
            case "OTHER_LA", "EXPERIENCE" -> Destination.LA;
            case "PRIVATE_VOL" -> Destination.PVI;
            case "CARING" -> Destination.NONE;
            default -> null;
        };
    }
}
