package org.committeepapers.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a council sets its pay beside that of others, and whom a change of pay concerns.
///
/// @param ownName what it calls itself in tables of pay, e.g. `KCC`
/// @param comparators what it calls the other authorities together, e.g. `London Boroughs`; null where it does not
/// @param tablePrefix what the names of its comparison tables begin with, e.g. `appendix-5-`; may be empty
/// @param meanLabel names the row of the comparators' mean; null where none is printed
/// @param differenceLabel names the row of the council's distance to that mean; null where none is printed
/// @param levels the levels compared, in printed order
/// @param groups the staff groups that a change of pay is set out for, in printed order
public record Pay(
        String ownName,
        @Nullable String comparators,
        String tablePrefix,
        @Nullable String meanLabel,
        @Nullable String differenceLabel,
        List<Level> levels,
        List<Group> groups) {

    public static final Pay NONE = new Pay("", null, "", null, null, List.of(), List.of());

    public Pay {
        levels = List.copyOf(levels);
        groups = List.copyOf(groups);
    }

    /// A level at which pay is compared, and the council's own pay at it.
    ///
    /// @param code as the comparators have it, e.g. `EXP`
    /// @param key begins the names of its columns in data files, e.g. `experienced`
    /// @param rangeKey begins the names of its two columns of the range; often the same as the key
    /// @param grade the council's own grade
    /// @param role whose range within the grade is meant; null for the whole grade
    /// @param gradeShown whether the table names the grade
    public record Level(
            String code,
            String name,
            String key,
            String rangeKey,
            String grade,
            @Nullable Role role,
            boolean gradeShown) {}

    /// A staff group, what it is paid and what is proposed for it.
    ///
    /// @param ref its letter or number in the table
    /// @param status e.g. `New` or `Current`
    /// @param grade null where the group is treated as another
    /// @param role whose range within the grade is meant; null for the whole grade
    /// @param payments numbers of the proposals that it gets
    /// @param sameAs the group it is treated as, or null
    /// @param from the day from which, or null where none is stated
    /// @param chartName how a chart names it; null where it is in none
    public record Group(
            String ref,
            String name,
            String status,
            @Nullable String grade,
            @Nullable Role role,
            List<Integer> payments,
            @Nullable String sameAs,
            @Nullable LocalDate from,
            @Nullable String chartName) {

        public Group {
            payments = List.copyOf(payments);
        }
    }
}
