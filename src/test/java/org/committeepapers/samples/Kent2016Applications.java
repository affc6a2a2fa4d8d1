package org.committeepapers.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.committeepapers.council.Role;
import org.committeepapers.staging.JobApplication;

/// Who applied to Kent from June 2015 to May 2016, and before and after, when applications do not count.
final class Kent2016Applications {

    private static final LocalDate FIRST = LocalDate.of(2015, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 5, 31);
    private static final int NQSW_OFFERS = 5;

    private final Dice dice = new Dice(20160531);
    private final List<JobApplication> applications = new ArrayList<>();

    static void writeTo(SampleFolder folder) {
        Kent2016Applications kent = new Kent2016Applications();
        List<Map<String, String>> rows = Golden.rows("kent-2016/recruitment-activity");
        kent.job(Role.SW, rows.get(0), NQSW_OFFERS);
        kent.job(Role.SP, rows.get(1), 0);
        kent.job(Role.TM, rows.get(2), 0);
        kent.outsideThePeriod();
        kent.applications.sort(Comparator.comparing(JobApplication::appliedDate));
        folder.write("2016-06/applications.csv", new Extract<>(JobApplication.class, kent.applications).csv());
    }

    /// Those offered come first, then those interviewed, then the rest.
    private void job(Role role, Map<String, String> row, int nqswOffers) {
        int received = Golden.figure(row, "applications_received").intValueExact();
        int interviewed = Golden.figure(row, "interviewed").intValueExact();
        int offered = Golden.figure(row, "offered").intValueExact() + nqswOffers;
        boolean mostlyInternal = row.get("offered_note").contains("majority internal");
        for (int i = 0; i < received; i++) {
            boolean internal = mostlyInternal && i < interviewed && i % 3 != 2;
            applications.add(
                    application(role, dice.day(FIRST, LAST), i < interviewed, i < offered, internal, i < nqswOffers));
        }
    }

    private void outsideThePeriod() {
        for (int i = 0; i < 6; i++) {
            LocalDate day = i % 2 == 0 ? FIRST.minusDays(i + 1) : LAST.plusDays(i);
            applications.add(application(Role.SW, day, i < 3, i < 2, false, false));
        }
    }

    private JobApplication application(
            Role role, LocalDate applied, boolean interviewed, boolean offered, boolean internal, boolean nqsw) {
        LocalDate shortlisted = interviewed ? applied.plusDays(dice.between(5, 12)) : null;
        LocalDate interview = interviewed ? shortlisted.plusDays(dice.between(6, 14)) : null;
        LocalDate offer = offered ? interview.plusDays(dice.between(1, 4)) : null;
        return new JobApplication(
                dice.reference("AP-", 10_000, 99_999),
                "R-%d-%03d".formatted(applied.getYear(), dice.between(1, 140)),
                nqsw ? Role.NQSW : role,
                applied,
                shortlisted,
                interview,
                offer,
                offered ? offer.plusDays(dice.between(2, 7)) : null,
                null,
                null,
                internal,
                nqsw,
                internal ? null : dice.oneOf("GUARDIAN", "COMMCARE", "GOOGLE", "WEBSITE"));
    }
}
