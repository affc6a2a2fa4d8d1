package org.committeepapers.measure;

import java.util.Locale;
import java.util.function.UnaryOperator;

/// A value of a dimension.
///
/// @param code what a declaration calls it
/// @param label what a table prints
/// @param key how the keys of columns name it, snake_case
/// @param wider whether it holds other values of the same dimension, as an area holds districts
/// @param narrow what it narrows a scope to
public record Value(String code, String label, String key, boolean wider, UnaryOperator<Scope> narrow) {

    public static Value of(String code, String label, UnaryOperator<Scope> narrow) {
        return new Value(code, label, key(label), false, narrow);
    }

    public static Value of(String label, Narrowing narrowing) {
        return of(narrowing.code(), label, scope -> scope.narrow(narrowing));
    }

    /// A printed name as a key: lower case, words joined by underscores.
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
