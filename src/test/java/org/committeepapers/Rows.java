package org.committeepapers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// Small worlds for tests: rows with only what matters, the rest is plain.
public final class Rows {

    public static final LocalDate APRIL = LocalDate.parse("2011-04-30");
    private static int person;

    private Rows() {}

    public static Post post(String unit, Role role, String fte) {
        return post(APRIL, unit, role, fte);
    }

    public static Post post(LocalDate day, String unit, Role role, String fte) {
        return new Post(day, null, unit, role, null, new BigDecimal(fte), null, true);
    }

    public static StaffMember staff(String unit, Role role, String fte) {
        return staff(APRIL, unit, role, fte, false, null);
    }

    public static StaffMember staff(
            LocalDate day, String unit, Role role, String fte, boolean overseas, @Nullable LocalDate since) {
        return new StaffMember(
                day,
                "p" + person++,
                null,
                unit,
                null,
                role,
                null,
                null,
                new BigDecimal(fte),
                Contract.PERM,
                since,
                since,
                since,
                overseas,
                false,
                null,
                null,
                null);
    }

    public static AgencyWorker agency(String unit, Role role, String fte) {
        return agency(APRIL, unit, role, fte);
    }

    public static AgencyWorker agency(LocalDate day, String unit, Role role, String fte) {
        return new AgencyWorker(day, "a" + person++, unit, role, new BigDecimal(fte), null, null, null);
    }

    public static Leaver leaver(
            String leaveDate, Role role, @Nullable String since, @Nullable String reason, @Nullable String manager) {
        return new Leaver(
                "p" + person++,
                LocalDate.parse(leaveDate),
                "DOVER",
                role,
                null,
                null,
                BigDecimal.ONE,
                Contract.PERM,
                null,
                since == null ? null : LocalDate.parse(since),
                reason,
                manager,
                null);
    }
}
