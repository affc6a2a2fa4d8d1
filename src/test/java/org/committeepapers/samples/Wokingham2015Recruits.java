package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Starter;
import org.committeepapers.staging.Starter.Route;
import org.committeepapers.staging.Starter.Status;

/// Who started in Wokingham from July to December 2014, and who was to start from January to March 2015; and those
/// whom neither table counts.
final class Wokingham2015Recruits {

    /// In the order of the paper's rows.
    private static final List<Role> JOBS = List.of(Role.SM, Role.ATM, Role.SP, Role.SW, Role.PC, Role.IRO, Role.LADO);

    private final Dice dice = new Dice(20150113);
    private final List<Starter> starters = new ArrayList<>();

    private Wokingham2015Recruits() {}

    static void writeTo(SampleFolder folder) {
        Wokingham2015Recruits wokingham = new Wokingham2015Recruits();
        List<Map<String, String>> started = Golden.rows("wokingham-2015/new-recruitment-july-dec-2014");
        List<Map<String, String>> coming = Golden.rows("wokingham-2015/impending-recruits-jan-mar-2015");
        for (int i = 0; i < JOBS.size(); i++) {
            for (int n = 0; n < number(started.get(i)); n++) {
                wokingham.started(JOBS.get(i));
            }
            for (int n = 0; n < number(coming.get(i)); n++) {
                wokingham.appointed(JOBS.get(i), Status.APPOINTED);
            }
        }
        wokingham.appointed(Role.SW, Status.WITHDRAWN);
        folder.write("2014-12/starters.csv", new Extract<>(Starter.class, wokingham.starters).csv());
    }

    private static int number(Map<String, String> row) {
        return Golden.figure(row, "number_recruited").intValueExact();
    }

    private void started(Role role) {
        LocalDate start = dice.day(LocalDate.of(2014, 7, 1), LocalDate.of(2014, 12, 15));
        add(role, Status.STARTED, start.minusDays(dice.between(40, 90)), start, null);
    }

    private void appointed(Role role, Status status) {
        LocalDate start = dice.day(LocalDate.of(2015, 1, 5), LocalDate.of(2015, 3, 23));
        LocalDate offered = dice.day(LocalDate.of(2014, 11, 3), LocalDate.of(2014, 12, 19));
        add(role, status, offered, null, start);
    }

    private void add(Role role, Status status, LocalDate offered, LocalDate start, LocalDate expected) {
        boolean fieldwork = role == Role.SW || role == Role.PC || role == Role.ATM;
        String unit = fieldwork ? dice.oneOf("DISABLED", "BRAMBLES", "DUTY", "HERE4U") : "WOKINGHAM";
        starters.add(new Starter(
                dice.pseudonym(),
                status,
                offered,
                start,
                expected,
                unit,
                role,
                Wokingham2015Folder.title(role),
                null,
                BigDecimal.ONE.setScale(2),
                dice.oneOf(Route.UK_EXT, Route.UK_EXT, Route.AGENCY_CONV),
                false,
                null,
                null));
    }
}
