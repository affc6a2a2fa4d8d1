package org.committeepapers.measure;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// One step down a dimension: which facts of each extract it holds. Extracts that it does not name cannot be divided by
/// it, and are held whole.
///
/// @param dimension its name, e.g. `place`
/// @param code the value's code in it, e.g. `ASHFORD`
public record Narrowing(String dimension, String code, Map<Class<? extends Record>, Predicate<Record>> holds) {

    public Narrowing {
        holds = Collections.unmodifiableMap(new HashMap<>(holds));
    }

    public static Narrowing to(String dimension, String code) {
        return new Narrowing(dimension, code, Map.of());
    }

    /// Facts of these extracts that all are told apart in one way.
    public static Narrowing of(
            String dimension, String code, Set<Class<? extends Record>> types, Predicate<Record> holds) {
        Map<Class<? extends Record>, Predicate<Record>> all = new HashMap<>();
        types.forEach(type -> all.put(type, holds));
        return new Narrowing(dimension, code, all);
    }

    /// And of this extract only these.
    public <T extends Record> Narrowing where(Class<T> type, Predicate<T> which) {
        Map<Class<? extends Record>, Predicate<Record>> more = new HashMap<>(holds);
        more.put(type, fact -> which.test(type.cast(fact)));
        return new Narrowing(dimension, code, more);
    }

    boolean holds(Record fact) {
        Predicate<Record> which = holds.get(fact.getClass());
        return which == null || which.test(fact);
    }
}
