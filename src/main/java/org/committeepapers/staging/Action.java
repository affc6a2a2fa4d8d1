package org.committeepapers.staging;

import java.time.LocalDate;
import org.committeepapers.council.Role;
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
        @Nullable String status,
        @Nullable String statusText) {}
