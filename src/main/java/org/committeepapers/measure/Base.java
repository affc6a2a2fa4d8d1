package org.committeepapers.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A sum or count over the facts of one extract. It adds up; one that counts things by their key does so as far as no
/// thing stands in two parts. Where one number of a sum is not known, the sum is not.
abstract class Base<T extends Record> extends Defined {

    private final Class<T> type;
    private final Quantity<T> quantity;

    Base(Definition definition, Class<T> type, Quantity<T> quantity) {
        super(definition, Set.of(type));
        this.type = type;
        this.quantity = quantity;
    }

    @Override
    public final boolean adds() {
        return true;
    }

    final Class<T> type() {
        return type;
    }

    /// Whether a fact that the scope sees is one of those counted.
    protected boolean counts(T fact, Scope scope) {
        return true;
    }

    /// The rule by which others are not counted, in words; said where a figure is explained.
    protected String rule() {
        return "";
    }

    final Figure over(List<T> facts, Scope scope) {
        var split = facts.stream().collect(Collectors.partitioningBy(fact -> counts(fact, scope)));
        List<T> counted = split.getOrDefault(true, List.of());
        List<T> others = rule().isEmpty() ? List.of() : split.getOrDefault(false, List.of());
        return quantity.unknown(type, counted)
                .orElseGet(() -> Figure.of(
                        quantity.over(name().replace('-', ' '), counted, new Working.Without(rule(), others))));
    }
}
