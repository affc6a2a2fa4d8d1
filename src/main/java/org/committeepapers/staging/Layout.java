package org.committeepapers.staging;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeepapers.staging.column.Day;
import org.committeepapers.staging.column.Key;
import org.jspecify.annotations.Nullable;

/// A kind of extract: its columns, as its record says them.
///
/// A new layout is one record that carries `@LayoutOf` and stands in `Layouts`, one migration and one test. Its rows
/// live in the table named after it; the table's columns are the record's components in snake_case.
///
/// @param <T> the record of a row
public class Layout<T extends Record> {

    public enum Kind {
        /// One month a file: how things stood on its last day.
        SNAPSHOT,
        /// Things that happened, over any span.
        EVENT,
        /// Typed by hand, kept in the council's `reference` folder.
        REFERENCE
    }

    private final Class<T> rowType;
    private final LayoutOf says;
    private final List<Binding> bindings;
    private final List<Binding> keys;
    private final List<Binding> days;
    private final Constructor<T> constructor;

    private Layout(Class<T> rowType, LayoutOf says) {
        this.rowType = rowType;
        this.says = says;
        this.constructor = constructor(rowType);
        this.bindings =
                Arrays.stream(rowType.getRecordComponents()).map(Binding::new).toList();
        this.keys = bindings.stream()
                .filter(binding -> binding.find(Key.class).isPresent())
                .toList();
        this.days = bindings.stream()
                .filter(binding -> binding.find(Day.class).isPresent())
                .sorted(Comparator.comparingInt(
                        binding -> binding.find(Day.class).orElseThrow().value()))
                .toList();
    }

    /// The same layout, for somebody who watches its rows being made.
    protected Layout(Layout<T> same) {
        this(same.rowType, same.says);
    }

    /// The layout that a record says.
    ///
    /// @throws IllegalArgumentException when it says none
    static <T extends Record> Layout<T> of(Class<T> rowType) {
        LayoutOf says = rowType.getAnnotation(LayoutOf.class);
        if (says == null) {
            throw new IllegalArgumentException(rowType.getSimpleName() + " is the record of no layout");
        }
        return new Layout<>(rowType, says);
    }

    /// As file names have it, e.g. `staff-in-post`.
    public String name() {
        return says.name();
    }

    public Kind kind() {
        return says.kind();
    }

    public Class<T> rowType() {
        return rowType;
    }

    /// The columns of the file, in its order.
    public List<Field> fields() {
        return bindings.stream().flatMap(Binding::fields).toList();
    }

    /// What makes an event, a person in a post or a line of reference the same when it is told again. Nothing of it can
    /// be corrected later, and several rows of one file may share it.
    public List<?> key(T row) {
        return keys.stream()
                .filter(binding -> !isReplaced(binding, row))
                .map(binding -> Objects.requireNonNullElse(binding.valueOf(row), ""))
                .toList();
    }

    /// When the event happened; null where that is not known, or where rows are no events of a day.
    public @Nullable LocalDate day(T row) {
        return days.stream()
                .map(binding -> (LocalDate) binding.valueOf(row))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean mayBeEmpty() {
        return says.mayBeEmpty();
    }

    boolean addsUp() {
        return says.addsUp();
    }

    List<Binding> bindings() {
        return bindings;
    }

    List<String> keyColumns() {
        return keys.stream().map(Binding::column).toList();
    }

    /// The columns that are filled in every row of the layout.
    Stream<String> requiredColumns() {
        return fields().stream()
                .filter(field -> field.presence() == Field.Presence.REQUIRED)
                .map(Field::name);
    }

    private boolean isReplaced(Binding binding, T row) {
        String other = binding.find(Key.class).orElseThrow().unless();
        return bindings.stream().anyMatch(each -> each.column().equals(other) && each.valueOf(row) != null);
    }

    /// Makes a row of what was read of its columns, in their order.
    protected T row(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(name(), impossible);
        }
    }

    private static <T extends Record> Constructor<T> constructor(Class<T> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type.toString(), impossible);
        }
    }

    static String snakeCase(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
