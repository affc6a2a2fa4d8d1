package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.committeepapers.council.FteLimits;
import org.committeepapers.council.Role;
import org.committeepapers.staging.column.Adds;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.column.HeaderNeeded;
import org.committeepapers.staging.column.IfBlank;
import org.committeepapers.staging.column.Key;
import org.committeepapers.staging.column.LeavesOut;
import org.committeepapers.staging.column.Masked;
import org.committeepapers.staging.column.Ref;
import org.committeepapers.staging.column.Unit;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.PostAboveLimit;
import org.jspecify.annotations.Nullable;

/// A post of the establishment at a month's end (extract 1).
///
/// @param postRef position number; null where the council has only totals
/// @param grade null where the establishment does not differ by grade
/// @param budgetedFte fte, 2 decimals; above 1 only where the row is a total
@LayoutOf(name = "establishment", kind = Layout.Kind.SNAPSHOT, mayBeEmpty = false, addsUp = true)
public record Post(
        @Key LocalDate periodEnd,
        @HeaderNeeded @Key @Masked @Ref @Nullable String postRef,
        @Key(unless = "post_ref") @Unit String unitCode,
        @Key(unless = "post_ref") Role role,
        @Key(unless = "post_ref") @Nullable String grade,
        @Adds @Fte(Fte.Of.POST) BigDecimal budgetedFte,
        @Adds @Nullable Funding funding,

        @IfBlank(true) @LeavesOut(when = "N", rule = UnitReader.OUT_OF_SCOPE)
        boolean inScope)
        implements Snapshot, Placed, InRole, Bounded {

    @Override
    public Optional<Issue> impossible(FteLimits limits, Place place) {
        BigDecimal limit = postRef == null ? limits.totalsAbove() : limits.postsAbove();
        return budgetedFte.compareTo(limit) <= 0
                ? Optional.empty()
                : Optional.of(new PostAboveLimit(
                        place, postRef == null, budgetedFte, limit, postRef == null ? "totals-above" : "posts-above"));
    }

    public enum Funding {
        BASE,
        GROWTH,
        TEMP
    }
}
