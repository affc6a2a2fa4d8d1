package org.committeepapers.measure.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Operation;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.PayPoint;
import org.jspecify.annotations.Nullable;

/// The points of a council's pay scales that hold on one day, in the order in which they were sent.
///
/// @param unknown what stands for the salary of a grade that is in none of them
public record PayScale(List<PayPoint> points, Figure unknown) {

    private static final Figure IN_NONE = Figure.notAvailable("the grade is in no pay scale of the month");

    public PayScale {
        points = List.copyOf(points);
    }

    /// Pounds a year from the start to the top of a grade.
    ///
    /// @param accelerated where those with accelerated progression start; none where nobody has it
    public record Range(Figure from, Figure to, Figure accelerated) {

        /// The top, where the grade is a range and not one salary.
        public Figure topOfRange() {
            return to instanceof Figure.Known && to.known().equals(from.known())
                    ? Figure.none("one salary and no range")
                    : to;
        }
    }

    /// Of every grade the scale that began last, on the month's last day or before.
    public static PayScale of(MonthData month) {
        return month.has(PayPoint.class)
                ? on(month.all(PayPoint.class), month.asAt())
                : new PayScale(List.of(), NotSent.figure(PayPoint.class));
    }

    static PayScale on(Collection<PayPoint> all, LocalDate day) {
        Map<String, LocalDate> begun = new HashMap<>();
        all.stream()
                .filter(point -> !point.validFrom().isAfter(day))
                .forEach(point -> begun.merge(
                        point.grade(), point.validFrom(), (one, other) -> one.isAfter(other) ? one : other));
        return new PayScale(
                all.stream()
                        .filter(point -> point.validFrom().equals(begun.get(point.grade())))
                        .toList(),
                IN_NONE);
    }

    /// The points of a grade, of everybody on it or of one role.
    public List<PayPoint> points(String grade, @Nullable Role role) {
        return points.stream()
                .filter(point -> point.grade().equals(grade) && (role == null || point.role() == role))
                .toList();
    }

    /// The range of a grade: from the point marked as its minimum, else its lowest, to the one marked as its maximum,
    /// else its highest.
    public Range range(String grade, @Nullable Role role) {
        List<PayPoint> here = points(grade, role);
        List<PayPoint> accelerated =
                here.stream().filter(PayPoint::acceleratedStart).toList();
        return new Range(
                end(Operation.LOWEST, marked(here, PayPoint::isMin)),
                end(Operation.HIGHEST, marked(here, PayPoint::isMax)),
                accelerated.isEmpty()
                        ? Figure.none("nobody has accelerated progression in the grade")
                        : end(Operation.LOWEST, accelerated));
    }

    /// The lowest point of a grade, used or not.
    public Figure lowest(String grade) {
        return end(Operation.LOWEST, points(grade, null));
    }

    /// The highest point of a grade, used or not.
    public Figure highest(String grade) {
        return end(Operation.HIGHEST, points(grade, null));
    }

    /// Pounds a year at a point.
    public static Figure salary(PayPoint point) {
        return Figure.stated(
                "salary", "salary_gbp", point, one -> BigDecimal.valueOf(one.salaryGbp()), Figure.none(""));
    }

    private Figure end(Operation operation, List<PayPoint> points) {
        return switch (points.size()) {
            case 0 -> unknown;
            case 1 -> salary(points.getFirst());
            default ->
                Figure.of(
                        "salary",
                        operation,
                        points.stream().map(PayScale::salary).toList());
        };
    }

    private static List<PayPoint> marked(List<PayPoint> points, Predicate<PayPoint> mark) {
        List<PayPoint> marked = points.stream().filter(mark).toList();
        return marked.isEmpty() ? points : marked;
    }
}
