package org.committeepapers.measure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.committeepapers.council.Nearest;

/// A way to divide facts: its values in printed order, and how a fact falls into one of them.
///
/// A dimension is one class that carries `@AutoService(Dimension.class)`; `Dimensions` finds it by its name.
public interface Dimension {

    /// As declarations write it, e.g. `place`.
    String name();

    /// The extracts whose facts it tells apart; none for a time, which every measure has.
    Set<Class<? extends Record>> divides();

    /// Whether its values hold every fact that the scope sees, each once. Where they do not, a table with a total says
    /// in a row of its own what they leave out.
    boolean covers();

    /// What `of:` may say in a declaration, beside nothing.
    default Set<String> choices() {
        return Set.of();
    }

    /// Its values as the scope has them.
    ///
    /// @param of one of the choices, or empty
    List<Value> values(Scope scope, String of);

    /// One value by its code.
    ///
    /// @throws NotSetException when the council has no such value
    default Value one(Scope scope, String code) {
        Collection<Value> values = values(scope, "");
        return values.stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotSetException(name().replace('-', ' ') + " \"" + code + "\""
                        + Nearest.question(
                                code, values.stream().map(Value::code).toList())));
    }

    /// The codes that it prints under the council's words for the appendix, where the council has any; empty where it
    /// prints none.
    default Set<String> printed() {
        return Set.of();
    }

    /// Whether it prints codes of its facts under the council's words, which only a month shows.
    default boolean printsData() {
        return false;
    }

    default boolean isTime() {
        return divides().isEmpty();
    }
}
