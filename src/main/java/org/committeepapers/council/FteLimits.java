package org.committeepapers.council;

import java.math.BigDecimal;

/// How much one row can be.
///
/// @param warnAbove fte of a person above which she counts, with a warning
/// @param setAsideAbove fte of a person above which a row is set aside
/// @param postsAbove budgeted fte of a post above which an extract is refused
/// @param totalsAbove the same for a row of a unit and role, where the council keeps no posts
public record FteLimits(
        BigDecimal warnAbove, BigDecimal setAsideAbove, BigDecimal postsAbove, BigDecimal totalsAbove) {}
