package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.measure.Defined;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Figure;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.NotSent;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Working;
import org.committeepapers.staging.Contract;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// What second holders of one post bring beyond its budgeted fte, e.g. somebody who covers a maternity leave: they are
/// in post, but fill no other vacancy. A job share within the budget brings nothing.
///
/// The post is the first holder's: a permanent one before others, then who has been longest in the role. What is left
/// of the budget goes to the others in the same order, and the rest is theirs to bring, so that the figure adds up over
/// every division of staff. A row without a post number, or with one that the establishment does not know, brings
/// nothing.
@AutoService(Measure.class)
public final class SecondHoldersFte extends Defined {

    static final String NAME = "second-holders-fte";

    private static final Comparator<StaffMember> FIRST_HOLDER = Comparator.comparing(
                    (StaffMember holder) -> holder.contract() != Contract.PERM)
            .thenComparing(StaffMember::roleStartDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(StaffMember::personRef);

    public SecondHoldersFte() {
        super(
                Definition.of(
                        NAME,
                        Format.FTE,
                        "Second holders: fte that those who share a post bring beyond its budget, e.g. to cover a leave."),
                Set.of(StaffMember.class));
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Figure of(Scope scope) {
        if (!scope.month().sent(StaffMember.class, scope.at())) {
            return NotSent.figure(StaffMember.class, scope.at());
        }
        List<Working.Addend> all =
                scope.isBare() ? inAll(scope) : addends(scope.bare().figure(this));
        return Figure.of(new Working.Sum(
                "fte of second holders beyond the post's budget",
                "fte",
                all.stream().filter(one -> scope.sees(one.row())).toList(),
                List.of()));
    }

    /// The holders who bring something beyond the budget of their post, each with what she brings.
    static List<Working.Addend> addends(Figure figure) {
        return figure instanceof Figure.Known(Working.Sum sum) ? sum.addends() : List.of();
    }

    private static List<Working.Addend> inAll(Scope bare) {
        Map<String, BigDecimal> budgets = bare.stock(Post.class).stream()
                .filter(post -> post.postRef() != null)
                .collect(Collectors.toMap(Post::postRef, Post::budgetedFte, BigDecimal::add));
        Map<String, List<StaffMember>> holders = bare.stock(StaffMember.class).stream()
                .filter(member -> member.postRef() != null && budgets.containsKey(member.postRef()))
                .collect(Collectors.groupingBy(member -> Objects.requireNonNull(member.postRef())));
        return holders.entrySet().stream()
                .flatMap(post -> beyond(Objects.requireNonNull(budgets.get(post.getKey())), post.getValue()))
                .toList();
    }

    private static Stream<Working.Addend> beyond(BigDecimal budget, List<StaffMember> holders) {
        List<StaffMember> inOrder = holders.stream().sorted(FIRST_HOLDER).toList();
        String first = inOrder.getFirst().personRef();
        Map<Boolean, List<StaffMember>> split = inOrder.stream()
                .collect(Collectors.partitioningBy(holder -> holder.personRef().equals(first)));
        BigDecimal left = budget.subtract(fte(split.getOrDefault(true, List.of())));
        Stream.Builder<Working.Addend> beyond = Stream.builder();
        for (StaffMember holder : split.getOrDefault(false, List.of())) {
            BigDecimal within = left.max(BigDecimal.ZERO).min(holder.fte());
            left = left.subtract(within);
            if (within.compareTo(holder.fte()) < 0) {
                beyond.add(new Working.Addend(holder, holder.fte().subtract(within)));
            }
        }
        return beyond.build();
    }

    private static BigDecimal fte(List<StaffMember> holders) {
        return holders.stream().map(StaffMember::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
