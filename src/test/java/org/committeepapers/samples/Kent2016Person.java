package org.committeepapers.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.StaffMember;

/// A person of Kent 2016, who may be in post at both snapshots.
///
/// @param hiredAs the newly qualified become social workers when their first year is over
record Kent2016Person(
        String ref, String postRef, String unit, Role hiredAs, String grade, BigDecimal fte, Career career) {

    static Kent2016Person of(Leaver leaver, String postRef) {
        LocalDate joined = leaver.continuousServiceDate();
        LocalDate qualified =
                joined.minusMonths(leaver.role() == Role.NQSW ? 2 : 30).withDayOfMonth(28);
        Career career = new Career(qualified, qualified, joined, joined, leaver.roleStartDate());
        return new Kent2016Person(
                leaver.personRef(), postRef, leaver.unitCode(), leaver.role(), leaver.grade(), leaver.fte(), career);
    }

    StaffMember at(LocalDate day) {
        LocalDate firstYearOver = career.continuous().plusYears(1);
        boolean newlyQualified = hiredAs == Role.NQSW && day.isBefore(firstYearOver);
        boolean promoted = hiredAs == Role.NQSW && !newlyQualified;
        Role role = promoted ? Role.SW : hiredAs;
        return new StaffMember(
                day,
                ref,
                postRef,
                unit,
                role.title(),
                role,
                newlyQualified ? "KR8" : grade,
                null,
                fte,
                Contract.PERM,
                promoted ? firstYearOver : career.role(),
                career.socialWorker(),
                career.continuous(),
                false,
                newlyQualified,
                career.qualified(),
                career.ukStart(),
                null);
    }
}
