package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Day;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Unit;
import org.jspecify.annotations.Nullable;

/// A post advertised (extract 6). An advert that nobody answered is a row all the same.
///
/// @param applications counted by the council; null where the applications themselves are sent
@LayoutOf(name = "adverts", kind = Layout.Kind.EVENT)
public record Advert(
        @Key @Ref String advertRef,
        @Day LocalDate openDate,
        @Nullable LocalDate closeDate,
        @Unit @Nullable String unitCode,
        @Nullable Role role,
        @Nullable String grade,
        int posts,
        @Nullable String system,
        @Nullable BigDecimal costGbp,
        @Nullable Integer applications)
        implements Placed, InRole {}
