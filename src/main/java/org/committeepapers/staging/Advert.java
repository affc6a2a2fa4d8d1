package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.jspecify.annotations.Nullable;

/// A post advertised (extract 6). An advert that nobody answered is a row all the same.
///
/// @param applications counted by the council; null where the applications themselves are sent
public record Advert(
        String advertRef,
        LocalDate openDate,
        @Nullable LocalDate closeDate,
        @Nullable String unitCode,
        @Nullable Role role,
        @Nullable String grade,
        int posts,
        @Nullable String system,
        @Nullable BigDecimal costGbp,
        @Nullable Integer applications)
        implements Placed, InRole {}
