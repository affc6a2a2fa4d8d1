package org.committeepapers.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a measure finds: a figure with the way it was worked out, words, or a symbol and why.
///
/// Nothing missing is ever nought: nought is a `Known` figure of a file that was sent and holds none.
public sealed interface Figure {

    /// An exact figure. Its value is what its working comes to, so there is no figure that cannot be explained.
    record Known(Working working) implements Figure {
        /// Exact and unrounded.
        public Exact value() {
            return working.value();
        }
    }

    /// Words in the place of a figure, e.g. the name of a locality.
    record Words(String text) implements Figure {}

    /// No figure, and why.
    ///
    /// @param symbol what stands in its place
    /// @param why a clause for notes, e.g. `extract of agency workers of June 2015 was not sent`
    /// @param structural whether nothing could ever stand here, e.g. a rate of no one locality
    record Missing(Shorthand symbol, String why, boolean structural) implements Figure {}

    static Figure of(Working working) {
        return new Known(working);
    }

    /// A number as a row states it; the other figure where it states none.
    static <T extends Record> Figure stated(
            String what, String column, T row, Function<T, @Nullable BigDecimal> number, Figure otherwise) {
        return number.apply(row) == null ? otherwise : of(Working.Sum.of(what, column, List.of(row), number));
    }

    /// Figures put together; what is missing of one is missing of all.
    static Figure of(String what, Operation operation, List<Figure> parts) {
        List<Working> workings = new ArrayList<>();
        for (Figure part : parts) {
            if (!(part instanceof Known(Working working))) {
                return part;
            }
            workings.add(working);
        }
        return of(new Working.Step(what, operation, workings));
    }

    /// Figures added up, those left out in whose place no figure belongs.
    ///
    /// @param ofNothing why there is no figure where there is nothing to add up
    static Figure sum(String what, List<Figure> parts, String ofNothing) {
        List<Figure> here = parts.stream().filter(part -> !part.isNone()).toList();
        return switch (here.size()) {
            case 0 -> none(ofNothing);
            case 1 -> here.getFirst();
            default -> of(what, Operation.PLUS, here);
        };
    }

    /// It would be a figure, had its facts been sent.
    static Figure notAvailable(String why) {
        return new Missing(Shorthand.NOT_AVAILABLE, why, false);
    }

    /// There is nothing to compute it from, e.g. a rate of no posts.
    static Figure notApplicable(String why) {
        return new Missing(Shorthand.NOT_APPLICABLE, why, false);
    }

    /// No figure belongs here.
    static Figure none(String why) {
        return new Missing(Shorthand.NOT_APPLICABLE, why, true);
    }

    /// The exact value; empty for words and for what is missing.
    default Optional<Exact> known() {
        return this instanceof Known figure ? Optional.of(figure.value()) : Optional.empty();
    }

    /// Whether no figure belongs here.
    default boolean isNone() {
        return this instanceof Missing missing && missing.structural();
    }

    /// The figure, or the other where no figure belongs here.
    default Figure or(Supplier<Figure> other) {
        return isNone() ? other.get() : this;
    }

    /// Whether the figure is known and not nought.
    default boolean isSome() {
        return known().filter(value -> value.signum() != 0).isPresent();
    }

    /// The same figure with a further step in its working; what is missing stays missing.
    default Figure then(UnaryOperator<Working> step) {
        return this instanceof Known(Working working) ? new Known(step.apply(working)) : this;
    }
}
