package org.committeepapers.measure.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Figure;
import org.committeepapers.staging.PayPoint;
import org.junit.jupiter.api.Test;

class PayScaleTest {

    private static final LocalDate APRIL = LocalDate.parse("2019-04-01");

    static PayPoint point(LocalDate from, String grade, Role role, int salary, String marks) {
        return new PayPoint(
                from,
                grade,
                null,
                null,
                salary,
                marks.contains("min"),
                marks.contains("max"),
                true,
                marks.contains("fast"),
                role);
    }

    static PayPoint point(int salary, String marks) {
        return point(APRIL, "9", Role.SW, salary, marks);
    }

    static List<String> range(PayScale.Range range) {
        return Stream.of(range.from(), range.to(), range.accelerated())
                .map(figure -> figure.known()
                        .map(value -> value.rounded(0).toPlainString())
                        .orElse("-"))
                .toList();
    }

    @Test
    void a_grade_runs_from_its_lowest_to_its_highest_point() {
        PayScale scale = PayScale.on(List.of(point(200, ""), point(100, ""), point(300, "")), APRIL);
        assertThat(range(scale.range("9", null))).containsExactly("100", "300", "-");
        assertThat(scale.range("9", null).topOfRange()).isInstanceOf(Figure.Known.class);
    }

    @Test
    void points_marked_as_minimum_and_maximum_win_over_the_ends() {
        PayScale scale = PayScale.on(
                List.of(
                        point(100, ""),
                        point(210, "min"),
                        point(200, "min"),
                        point(300, "max"),
                        point(310, "max"),
                        point(400, "")),
                APRIL);
        assertThat(range(scale.range("9", null))).containsExactly("200", "310", "-");
    }

    @Test
    void the_accelerated_start_is_the_lowest_point_so_marked() {
        PayScale scale = PayScale.on(List.of(point(100, ""), point(300, "fast"), point(200, "fast")), APRIL);
        assertThat(range(scale.range("9", null))).containsExactly("100", "300", "200");
    }

    @Test
    void one_salary_is_no_range() {
        assertThat(PayScale.on(List.of(point(100, "min")), APRIL)
                        .range("9", null)
                        .topOfRange())
                .isEqualTo(Figure.none("one salary and no range"));
    }

    @Test
    void a_role_has_the_range_of_its_own_points() {
        PayScale scale = PayScale.on(
                List.of(
                        point(APRIL, "9", Role.NQSW, 90, ""),
                        point(APRIL, "9", Role.SW, 100, ""),
                        point(APRIL, "9", Role.SW, 200, ""),
                        point(APRIL, "10", Role.SW, 300, "")),
                APRIL);
        assertThat(range(scale.range("9", Role.SW))).containsExactly("100", "200", "-");
        assertThat(range(scale.range("9", null))).containsExactly("90", "200", "-");
        assertThat(scale.range("9", Role.TL).to())
                .isEqualTo(Figure.notAvailable("the grade is in no pay scale of the month"));
        assertThat(scale.range("11", null).to())
                .isEqualTo(Figure.notAvailable("the grade is in no pay scale of the month"));
    }

    @Test
    void every_grade_has_the_scale_that_began_last() {
        LocalDate before = APRIL.minusYears(1);
        PayPoint old = point(before, "9", Role.SW, 80, "");
        PayPoint present = point(APRIL, "9", Role.SW, 100, "");
        PayPoint next = point(APRIL.plusDays(1), "9", Role.SW, 120, "");
        PayPoint other = point(before, "10", Role.SW, 300, "");
        List<PayPoint> all = List.of(next, old, present, other);

        assertThat(PayScale.on(all, APRIL).points()).containsExactly(present, other);
        assertThat(PayScale.on(all, APRIL.minusDays(1)).points()).containsExactly(old, other);
        assertThat(PayScale.on(all, APRIL.plusDays(1)).points()).containsExactly(next, other);
        assertThat(PayScale.on(List.of(present, old), APRIL).points()).containsExactly(present);
    }
}
