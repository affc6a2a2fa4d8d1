package org.committeepapers.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An action of a plan (extract 14).
///
/// @param leadRole a role, never a person
public record Action(
        String actionRef,
        @Nullable Integer priorityNo,
        @Nullable String priorityTitle,
        String actionShort,
        @Nullable String timescale,
        @Nullable LocalDate dueDate,
        @Nullable String leadRole,
        @Nullable Status status,
        @Nullable String statusText) {
    public enum Status {
        NOT_STARTED,
        COMMENCED,
        ESTABLISHED,
        COMPLETED
    }
}
