package org.committeepapers.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.PayPoint;
import org.jspecify.annotations.Nullable;

/// The points of a council's pay scales that hold on one day, in the order in which they were sent.
public record PayScale(List<PayPoint> points) {

    public PayScale {
        points = List.copyOf(points);
    }

    /// Pounds a year from the start to the top of a grade.
    ///
    /// @param acceleratedFrom where those with accelerated progression start, or null
    public record Range(int from, int to, @Nullable Integer acceleratedFrom) {

        /// Whether the grade is one salary and no range.
        public boolean onePoint() {
            return from == to;
        }
    }

    /// Of every grade the scale that began last, on the day or before.
    public static PayScale on(Collection<PayPoint> all, LocalDate day) {
        Map<String, LocalDate> begun = new HashMap<>();
        all.stream()
                .filter(point -> !point.validFrom().isAfter(day))
                .forEach(point -> begun.merge(
                        point.grade(), point.validFrom(), (one, other) -> one.isAfter(other) ? one : other));
        return new PayScale(all.stream()
                .filter(point -> point.validFrom().equals(begun.get(point.grade())))
                .toList());
    }

    /// The points of a grade, of everybody on it or of one role.
    public List<PayPoint> points(String grade, @Nullable Role role) {
        return points.stream()
                .filter(point -> point.grade().equals(grade) && (role == null || point.role() == role))
                .toList();
    }

    /// The range of a grade: from the point marked as its minimum, else its lowest, to the one marked as its maximum,
    /// else its highest. Empty where the grade is not known.
    public Optional<Range> range(String grade, @Nullable Role role) {
        List<PayPoint> here = points(grade, role);
        Comparator<PayPoint> bySalary = Comparator.comparingInt(PayPoint::salaryGbp);
        Optional<PayPoint> from = marked(here, PayPoint::isMin).stream().min(bySalary);
        Optional<PayPoint> to = marked(here, PayPoint::isMax).stream().max(bySalary);
        Integer accelerated = here.stream()
                .filter(PayPoint::acceleratedStart)
                .min(bySalary)
                .map(PayPoint::salaryGbp)
                .orElse(null);
        return from.flatMap(low -> to.map(high -> new Range(low.salaryGbp(), high.salaryGbp(), accelerated)));
    }

    private static List<PayPoint> marked(List<PayPoint> points, Predicate<PayPoint> mark) {
        List<PayPoint> marked = points.stream().filter(mark).toList();
        return marked.isEmpty() ? points : marked;
    }
}
