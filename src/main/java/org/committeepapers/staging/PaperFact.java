package org.committeepapers.staging;

import org.committeepapers.staging.column.Begins;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LongText;
import org.jspecify.annotations.Nullable;

/// A figure or word that no extract holds, typed by an officer (reference file).
@LayoutOf(name = "paper-facts", kind = Layout.Kind.REFERENCE)
public record PaperFact(
        @Key String paperRef,

        @Begins({
            "application-header/",
            "other-financial-information ",
            "revenue-or-capital ",
            "spinal-point-supplements/",
            "sufficient-funding ",
            "weeks-planned"
        })
        @Key
        String key,

        @LongText String value,
        @Nullable String unit,
        @LongText @Nullable String note) {}
