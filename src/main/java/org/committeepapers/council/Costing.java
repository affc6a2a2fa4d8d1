package org.committeepapers.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an appendix costs, from a day on.
///
/// @param appendix its slug
/// @param unit the unit whose staff and agency workers are costed; null for the whole council
/// @param group the role group whose staff are costed; null for all of them
/// @param from the first day it holds
/// @param source the decision or paper that set it
public record Costing(
        String appendix,
        Rounding rounding,
        @Nullable String unit,
        @Nullable String group,
        LocalDate from,
        String source) {}
