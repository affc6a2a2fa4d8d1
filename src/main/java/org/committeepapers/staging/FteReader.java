package org.committeepapers.staging;

import java.math.BigDecimal;
import java.util.Optional;
import org.committeepapers.council.FteLimits;
import org.committeepapers.staging.column.Fte;
import org.committeepapers.staging.issue.FteOfMoreThanFullTime;
import org.committeepapers.staging.issue.FteOutOfRange;
import org.committeepapers.staging.issue.PercentageAsFte;
import org.committeepapers.staging.issue.UnreadableNumber;
import org.jspecify.annotations.Nullable;

/// Working time as a share of full time.
record FteReader(Fte.Of of) implements CellReader {

    @Override
    public Reading<?> value(CellAt cell, String text) {
        if (text.contains("%") && !cell.isPerCent()) {
            return new Reading.Unmapped<>(new PercentageAsFte(
                    cell.place(),
                    cell.columns().perCentSetting(cell.column()),
                    cell.columns().file(),
                    1));
        }
        Optional<BigDecimal> number =
                CellNumber.read(text).map(sent -> cell.isPerCent() ? sent.movePointLeft(2) : sent);
        return of == Fte.Of.POST ? budget(cell, number) : workingTime(cell, number.orElse(null));
    }

    private static Reading<?> budget(CellAt cell, Optional<BigDecimal> fte) {
        return CellReader.orElse(
                fte.filter(number -> number.signum() >= 0),
                () -> new UnreadableNumber(cell.place(), "a number, 0 or more", cell.shown()));
    }

    private static Reading<?> workingTime(CellAt cell, @Nullable BigDecimal fte) {
        FteLimits limits = cell.council().rules().fteLimits(cell.periodEnd());
        if (fte == null || fte.signum() <= 0 || fte.compareTo(limits.setAsideAbove()) > 0) {
            return new Reading.Unreadable<>(new FteOutOfRange(cell.place(), limits.setAsideAbove(), cell.shown()));
        }
        return fte.compareTo(limits.warnAbove()) > 0
                ? new Reading.Value<>(fte, new FteOfMoreThanFullTime(cell.place(), cell.shown()))
                : new Reading.Value<>(fte);
    }
}
