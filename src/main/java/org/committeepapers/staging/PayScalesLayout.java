package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Pay scales: one row a point, or the range of a grade.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class PayScalesLayout implements Layout<PayPoint> {

    private static final List<Field> FIELDS = List.of(
            new Field("valid_from", Presence.REQUIRED, Privacy.OPEN),
            new Field("grade", Presence.REQUIRED, Privacy.OPEN),
            new Field("level_label", Presence.OPTIONAL, Privacy.OPEN),
            new Field("point", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("salary_gbp", Presence.REQUIRED, Privacy.OPEN),
            new Field("is_min", Presence.OPTIONAL, Privacy.OPEN),
            new Field("is_max", Presence.OPTIONAL, Privacy.OPEN),
            new Field("in_use", Presence.OPTIONAL, Privacy.OPEN),
            new Field("accelerated_start", Presence.OPTIONAL, Privacy.OPEN),
            new Field("role", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "pay-scales";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<PayPoint> rowType() {
        return PayPoint.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public PayPoint read(Cells cells) {
        return new PayPoint(
                cells.date("valid_from"),
                cells.text("grade"),
                cells.optionalText("level_label"),
                cells.optionalInteger("point"),
                cells.integer("salary_gbp"),
                cells.flag("is_min", false),
                cells.flag("is_max", false),
                cells.flag("in_use", true),
                cells.flag("accelerated_start", false),
                cells.optionalCode("role", "role", Role.class));
    }

    @Override
    public List<?> key(PayPoint row) {
        return List.of(
                row.validFrom(),
                row.grade(),
                Objects.toString(row.role(), ""),
                Objects.toString(row.levelLabel(), ""),
                row.salaryGbp());
    }
}
