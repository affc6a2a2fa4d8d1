package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Nearest;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.NotSetException;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.PayPoint;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;
import org.committeepapers.staging.Starter;
import org.jspecify.annotations.Nullable;

/// The grades of the facts, lowest number first, and those of whom no grade is recorded. Agency workers have none, so
/// that nothing with agency workers in it can be divided by grade.
@AutoService(Dimension.class)
public final class Grade implements Dimension {

    private static final Set<Class<? extends Record>> FACTS =
            Set.of(Post.class, StaffMember.class, Leaver.class, Starter.class);

    /// `KR9` before `KR10`, and what has no grade last.
    private static final Comparator<String> IN_ORDER = Comparator.comparingInt(
                    (String grade) -> grade.isEmpty() ? 1 : 0)
            .thenComparing(grade -> grade.replaceAll("\\d+.*", ""))
            .thenComparingInt(Grade::number)
            .thenComparing(Comparator.naturalOrder());

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return FACTS;
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        Set<String> found = graded(scope).collect(Collectors.toCollection(() -> new TreeSet<>(IN_ORDER)));
        return found.stream().map(Grade::value).toList();
    }

    /// A grade that nobody holds has figures of nought where a pay scale knows it.
    @Override
    public Value one(Scope scope, String code) {
        Set<String> known = Stream.concat(
                        graded(scope.bare()),
                        scope.month().all(PayPoint.class).stream().map(PayPoint::grade))
                .collect(Collectors.toSet());
        if (!known.contains(code)) {
            throw new NotSetException("grade \"" + code + "\"" + Nearest.question(code, known));
        }
        return value(code);
    }

    private static Stream<String> graded(Scope scope) {
        return FACTS.stream()
                .flatMap(type -> scope.facts(type).stream())
                .map(Grade::of)
                .map(grade -> Objects.requireNonNullElse(grade, ""));
    }

    private static Value value(String grade) {
        return Value.of(
                grade.isEmpty() ? "No grade recorded" : grade,
                Narrowing.of("grade", grade, FACTS, fact -> grade.equals(Objects.requireNonNullElse(of(fact), ""))));
    }

    private static @Nullable String of(Record fact) {
        return switch (fact) {
            case Post post -> post.grade();
            case StaffMember member -> member.grade();
            case Leaver leaver -> leaver.grade();
            case Starter starter -> starter.grade();
            default -> null;
        };
    }

    private static int number(String grade) {
        String digits = grade.replaceAll("\\D*(\\d{1,6}).*|.*", "$1");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
