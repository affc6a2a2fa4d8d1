package org.committeepapers.appendix.sheet;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.committeepapers.appendix.Column;
import org.committeepapers.measure.Scope;

/// A column as it is printed, with the narrowing of the blocks it stands in.
///
/// @param words of the blocks' dimensions, for the names of series
/// @param declared what it was declared as
record Col(Column column, Map<String, String> words, UnaryOperator<Scope> narrow, SheetColumn declared) {

    /// Whether it prints a label of the row and no figure of its own.
    boolean isLabel() {
        return declared.is() == null && declared.less() == null && declared.share() == null;
    }

    boolean isNamed(String key) {
        return key.equals(column.key()) || key.equals(declared.key());
    }
}
