package org.committeepapers.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.StaffMember;
import org.jspecify.annotations.Nullable;

/// Some people of a workforce and their working time, of all its people and theirs.
///
/// @param people how many of them, of how many
/// @param fte their fte
/// @param ofFte the fte of all
public record Inexperience(Share people, BigDecimal fte, BigDecimal ofFte) {

    /// The people of a workforce that meet a condition.
    public static Inexperience of(Collection<StaffMember> workforce, Predicate<StaffMember> counted) {
        List<StaffMember> some = workforce.stream().filter(counted).toList();
        return new Inexperience(new Share(some.size(), workforce.size()), fte(some), fte(workforce));
    }

    /// Their fte in percent of the fte of all; empty where nobody is in post.
    public Optional<Exact> percentOfFte() {
        return ofFte.signum() == 0 ? Optional.empty() : Optional.of(Exact.percentage(fte, ofFte));
    }

    /// Newly qualified, and not yet a year a social worker here.
    public static boolean newlyQualifiedUnderOneYear(StaffMember person, LocalDate day) {
        boolean newlyQualified = Boolean.TRUE.equals(person.nqsw()) || person.role() == Role.NQSW;
        return newlyQualified && under(person.socialWorkerStartDate(), day, 1);
    }

    /// Recruited abroad, and not yet a year in practice in the United Kingdom.
    public static boolean overseasUnderOneYear(StaffMember person, LocalDate day) {
        return Boolean.TRUE.equals(person.overseasRecruit()) && under(person.ukExperienceStart(), day, 1);
    }

    /// Less than two completed years of practice in the United Kingdom.
    public static boolean underTwoYearsInTheUk(StaffMember person, LocalDate day) {
        return under(person.ukExperienceStart(), day, 2);
    }

    /// Whether fewer than `years` are completed; no where the start is not known.
    private static boolean under(@Nullable LocalDate start, LocalDate day, int years) {
        return start != null && LengthOfService.completedYears(start, day) < years;
    }

    private static BigDecimal fte(Collection<StaffMember> people) {
        return people.stream().map(StaffMember::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
