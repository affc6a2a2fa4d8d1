package org.committeepapers.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The cells of one row by our column names, read as typed values. What cannot be read is noted as an issue.
public interface Cells {

    String text(String column);

    @Nullable
    String optionalText(String column);

    LocalDate date(String column);

    @Nullable
    LocalDate optionalDate(String column);

    /// Over 0, at most 1, two decimals: the working time of one person in one post.
    BigDecimal fte(String column);

    /// Zero or more, at most two decimals unless more are sent; never rounded.
    BigDecimal decimal(String column);

    @Nullable
    BigDecimal optionalDecimal(String column);

    /// Of any sign, never rounded.
    BigDecimal signedDecimal(String column);

    /// Of any sign, never rounded.
    @Nullable
    BigDecimal optionalSignedDecimal(String column);

    /// Whole, zero or more.
    int integer(String column);

    @Nullable
    Integer optionalInteger(String column);

    boolean flag(String column);

    /// `Y`, `N`, or `ifBlank` where the cell or the column is not there.
    boolean flag(String column, boolean ifBlank);

    <E extends Enum<E>> E code(String column, String list, Class<E> codes);

    <E extends Enum<E>> @Nullable E optionalCode(String column, String list, Class<E> codes);

    /// A code of a list that the council keeps, e.g. its leaving reasons.
    @Nullable
    String optionalCode(String column, String list);

    /// A unit of the council's organisation.
    String unit(String column);

    @Nullable
    String optionalUnit(String column);

    /// Leaves the row out by a rule of this name, e.g. `unit-out-of-scope`. It is neither used nor set aside.
    void exclude(String rule);
}
