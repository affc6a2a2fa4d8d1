package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.Period;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovementsTest {

    static final Period YEAR = new Period(YearMonth.of(2010, 5), YearMonth.of(2011, 4));

    static Leaver leaver(String day, String unit, Role role, String fte, Contract contract) {
        return new Leaver(
                "p",
                LocalDate.parse(day),
                unit,
                role,
                null,
                null,
                new BigDecimal(fte),
                contract,
                null,
                null,
                null,
                null,
                null);
    }

    static Starter starter(@Nullable String day, @Nullable String unit, Role role, Starter.Status status) {
        return new Starter(
                "p",
                status,
                null,
                day == null ? null : LocalDate.parse(day),
                null,
                unit,
                role,
                null,
                null,
                new BigDecimal("0.5"),
                null,
                false,
                null,
                null);
    }

    static Movements movements(List<Leaver> leavers, List<Starter> starters) {
        return new Movements(TestCouncil.county().units(), leavers, starters, Set.of(Role.SW));
    }

    @Test
    void permanent_leavers_of_the_roles_count_in_their_unit_and_those_above_it() {
        Movements movements = movements(
                List.of(
                        leaver("2010-05-01", "DOVER", Role.SW, "0.6", Contract.PERM),
                        leaver("2011-04-30", "DARTFORD", Role.SW, "1", Contract.PERM),
                        leaver("2010-04-30", "DOVER", Role.SW, "1", Contract.PERM),
                        leaver("2011-01-31", "DOVER", Role.TL, "1", Contract.PERM),
                        leaver("2011-01-31", "DOVER", Role.SW, "1", Contract.TEMP)),
                List.of());

        assertThat(movements.left("DOVER", YEAR)).isEqualByComparingTo("0.6");
        assertThat(movements.left("EAST", YEAR)).isEqualByComparingTo("0.6");
        assertThat(movements.left(null, YEAR)).isEqualByComparingTo("1.6");
        assertThat(movements.left("SWALE", YEAR)).isEqualByComparingTo("0");
    }

    @Test
    void only_who_has_started_is_a_starter() {
        Movements movements = movements(
                List.of(),
                List.of(
                        starter("2011-04-30", "DOVER", Role.SW, Starter.Status.STARTED),
                        starter("2011-01-10", null, Role.SW, Starter.Status.STARTED),
                        starter("2011-05-01", "DOVER", Role.SW, Starter.Status.STARTED),
                        starter(null, "DOVER", Role.SW, Starter.Status.STARTED),
                        starter("2011-01-10", "DOVER", Role.TL, Starter.Status.STARTED),
                        starter("2011-01-10", "DOVER", Role.SW, Starter.Status.APPOINTED)));

        assertThat(movements.started("EAST", YEAR)).isEqualByComparingTo("0.5");
        assertThat(movements.started("WEST", YEAR)).isEqualByComparingTo("0");
        assertThat(movements.started(null, YEAR)).isEqualByComparingTo("1.0");
    }

    @Test
    void the_record_reaches_back_when_somebody_left_in_the_first_month_or_before() {
        List<Leaver> last = List.of(
                leaver("2011-01-31", "DOVER", Role.SW, "1", Contract.PERM),
                leaver("2010-05-31", "DOVER", Role.SW, "1", Contract.PERM));

        assertThat(movements(last, List.of()).recordedSince(YEAR)).isTrue();
        assertThat(movements(last, List.of()).recordedSince(new Period(YearMonth.of(2010, 4), YearMonth.of(2011, 3))))
                .isFalse();
        assertThat(movements(List.of(), List.of()).recordedSince(YEAR)).isFalse();
    }

    @Test
    void leavers_recorded_for_an_area_are_of_none_of_its_districts() {
        Movements movements = movements(List.of(leaver("2011-01-31", "EAST", Role.SW, "1", Contract.PERM)), List.of());

        assertThat(movements.leftFromUnitItself("EAST")).isTrue();
        assertThat(movements.leftFromUnitItself("DOVER")).isFalse();
    }
}
