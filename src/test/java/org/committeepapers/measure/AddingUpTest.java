package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeepapers.AnyMonth;
import org.committeepapers.TestCouncil;
import org.committeepapers.council.Dated;
import org.committeepapers.council.RuleForm;
import org.committeepapers.council.Rules;
import org.committeepapers.measure.dimension.Group;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Starter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What counts facts adds up over every dimension that holds each fact once.
class AddingUpTest {

    static final int ROWS = 40;

    /// All facts of a role that a group counts and of some unit: others stand in rows of their own.
    static final List<Scope> WHOLES = IntStream.range(0, 6)
            .mapToObj(seed -> Scope.of(withSupplement(AnyMonth.of(seed, ROWS)), "any-appendix"))
            .map(scope -> scope.narrow(Group.counted(scope))
                    .narrow(Narrowing.to("somewhere", "").where(Starter.class, starter -> starter.unitCode() != null)))
            .toList();

    /// A measure that counts people of any role, whatever the scope says of roles.
    static final Set<String> OF_ANY_ROLE = Set.of("in-training");

    static Stream<Arguments> measures_and_dimensions() {
        return Dimensions.list().stream()
                .filter(dimension -> dimension.covers() && !dimension.isTime())
                .flatMap(dimension -> Measures.list().stream()
                        .filter(measure -> measure.adds()
                                && !OF_ANY_ROLE.contains(measure.name())
                                && !measure.facts().isEmpty()
                                && dimension.divides().containsAll(measure.facts()))
                        .map(measure -> arguments(measure.name(), dimension.name())));
    }

    @ParameterizedTest
    @MethodSource("measures_and_dimensions")
    void the_figures_of_all_values_add_up_to_the_whole(String measure, String dimension) {
        for (Scope whole : WHOLES) {
            if (whole.figure(measure) instanceof Figure.Known known) {
                assertThat(sum(whole, measure, dimension)).isEqualByComparingTo(known.value());
            }
        }
    }

    /// A month of a council that pays a supplement after two years.
    static MonthData withSupplement(MonthData month) {
        Dated<Optional<Integer>> years = new Dated<>(Optional.of(2), LocalDate.EPOCH, "Cabinet");
        Rules rules = Rules.USUAL.with(RuleForm.SUPPLEMENT_SERVICE_YEARS, List.of(years));
        return new MonthData(TestCouncil.like(month.council()).by(rules).council(), month.month(), month.rows());
    }

    static Exact sum(Scope whole, String measure, String dimension) {
        String of = dimension.equals("place") ? "lowest" : "";
        List<Exact> parts = new ArrayList<>();
        for (Value value : Dimensions.named(dimension).values(whole, of)) {
            parts.add(value.narrow().apply(whole).figure(measure).known().orElse(Exact.ZERO));
        }
        return parts.stream().reduce(Exact.ZERO, Exact::plus);
    }
}
