package org.committeepapers.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.StagedRow;

/// Rows of invented people.
public final class Rows {

    private Rows() {}

    public static Post post(String month, String ref, String fte) {
        return new Post(end(month), ref, "DARTFORD", Role.SW, null, new BigDecimal(fte), Post.Funding.GROWTH, true);
    }

    public static StaffMember staff(String month, String person) {
        return new StaffMember(
                end(month),
                person,
                null,
                "DARTFORD",
                "Social Worker",
                Role.SP,
                "KR10",
                23,
                new BigDecimal("0.81"),
                Contract.PERM,
                LocalDate.of(2010, 1, 2),
                null,
                null,
                false,
                true,
                null,
                null,
                StaffMember.Absence.MAT);
    }

    public static AgencyWorker agency(String month, String ref) {
        return new AgencyWorker(
                end(month), ref, "ERE", Role.SW, new BigDecimal("1.00"), null, new BigDecimal("1265.333"), null);
    }

    public static Leaver leaver(String person, String left, String unit) {
        return new Leaver(
                person,
                LocalDate.parse(left),
                unit,
                Role.SW,
                null,
                null,
                new BigDecimal("0.50"),
                Contract.PERM,
                null,
                null,
                "RETIRE",
                null,
                Leaver.Destination.NONE);
    }

    public static HistoryTotal total(String month, String value) {
        return new HistoryTotal(end(month), null, "CASEHOLDER", "IN_POST", new BigDecimal(value));
    }

    private static LocalDate end(String month) {
        return YearMonth.parse(month).atEndOfMonth();
    }

    /// Rows of a file that begins with its header.
    public static <T extends Record> List<StagedRow.Used<T>> placed(List<T> rows) {
        List<StagedRow.Used<T>> placed = new ArrayList<>();
        rows.forEach(row -> placed.add(new StagedRow.Used<>(null, placed.size() + 2L, row, List.of())));
        return placed;
    }
}
