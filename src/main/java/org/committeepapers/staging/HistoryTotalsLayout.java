package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Totals of months before the first person-level extract, typed in by an officer.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class HistoryTotalsLayout implements Layout<HistoryTotal> {

    private static final List<Field> FIELDS = List.of(
            new Field("period_end", Presence.REQUIRED, Privacy.OPEN),
            new Field("unit_code", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("role_group", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("measure", Presence.REQUIRED, Privacy.OPEN),
            new Field("value", Presence.REQUIRED, Privacy.OPEN));

    @Override
    public String name() {
        return "history-totals";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<HistoryTotal> rowType() {
        return HistoryTotal.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public HistoryTotal read(Cells cells) {
        return new HistoryTotal(
                cells.date("period_end"),
                cells.optionalUnit("unit_code"),
                cells.optionalCode("role_group", "role_group"),
                cells.text("measure"),
                cells.signedDecimal("value"));
    }

    @Override
    public List<?> key(HistoryTotal row) {
        return List.of(
                row.periodEnd(),
                Objects.toString(row.unitCode(), ""),
                Objects.toString(row.roleGroup(), ""),
                row.measure());
    }
}
