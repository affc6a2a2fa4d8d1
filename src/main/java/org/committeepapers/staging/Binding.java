package org.committeepapers.staging;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;
import org.committeepapers.staging.column.Cleared;
import org.committeepapers.staging.column.Expected;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.IfBlank;
import org.committeepapers.staging.column.Masked;
import org.jspecify.annotations.Nullable;

/// A component of a layout's record and the column it is read from.
final class Binding {

    private final RecordComponent component;
    private final String column;
    private final boolean nullable;
    private final CellReader reader;
    private final @Nullable Boolean ifBlank;

    Binding(RecordComponent component) {
        this.component = component;
        this.column = Optional.ofNullable(component.getAnnotation(Cleared.class))
                .map(Cleared::column)
                .orElseGet(() -> Layout.snakeCase(component));
        this.nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        this.reader = CellReader.of(component);
        this.ifBlank = Optional.ofNullable(component.getAnnotation(IfBlank.class))
                .map(IfBlank::value)
                .orElse(null);
        component.getAccessor().setAccessible(true);
    }

    String column() {
        return column;
    }

    /// Whether the row counts though the cell is blank or cannot be read.
    boolean isNullable() {
        return nullable;
    }

    CellReader reader() {
        return reader;
    }

    /// What a blank cell means; null where it means that nothing is known.
    @Nullable
    Boolean ifBlank() {
        return ifBlank;
    }

    boolean isNumber() {
        Class<?> type = component.getType();
        return type == BigDecimal.class || type == int.class || type == Integer.class;
    }

    /// Whether its cells hold a unit or a code, so that any other word in them is a gap of the council's lists.
    boolean isCode() {
        return reader instanceof UnitReader || reader instanceof CodeReader;
    }

    <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return Optional.ofNullable(component.getAnnotation(annotation));
    }

    /// The columns of the file that the component takes: a text that has to be cleared takes two.
    Stream<Field> fields() {
        Privacy privacy = find(Masked.class).isPresent() ? Privacy.MASKED : Privacy.OPEN;
        Field field = new Field(column, presence(), privacy);
        return find(Cleared.class)
                .map(cleared -> Stream.of(field, new Field(cleared.by(), Presence.OPTIONAL, Privacy.OPEN)))
                .orElseGet(() -> Stream.of(field));
    }

    private Presence presence() {
        if (!nullable && ifBlank == null) {
            return Presence.REQUIRED;
        }
        boolean needed =
                find(HeaderNeeded.class).isPresent() || find(Expected.class).isPresent();
        return needed ? Presence.BLANK_ALLOWED : Presence.OPTIONAL;
    }

    @Nullable
    Object valueOf(Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }
}
