package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LongText;
import org.jspecify.annotations.Nullable;

/// An action of a plan (extract 14).
///
/// @param leadRole a role, never a person
@LayoutOf(name = "actions", kind = Layout.Kind.EVENT)
public record Action(
        @Key String actionRef,
        @Nullable Integer priorityNo,
        @LongText @Nullable String priorityTitle,
        @LongText String actionShort,
        @LongText @Nullable String timescale,
        @Nullable LocalDate dueDate,
        @LongText @Nullable String leadRole,
        @Nullable Status status,
        @LongText @Nullable String statusText) {
    public enum Status {
        NOT_STARTED,
        COMMENCED,
        ESTABLISHED,
        COMPLETED
    }
}
