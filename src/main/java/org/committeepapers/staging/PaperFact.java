package org.committeepapers.staging;

import org.jspecify.annotations.Nullable;

/// A figure or word that no extract holds, typed by an officer (reference file).
public record PaperFact(
        String paperRef,
        String key,
        String value,
        @Nullable String unit,
        @Nullable String note) {}
