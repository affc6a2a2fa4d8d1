package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Leavers: one row a person who left. Of a quote, only one that the file
/// says is cleared for publication leaves it.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class LeaversLayout implements Layout<Leaver> {

    private static final List<Field> FIELDS = List.of(
            new Field("person_ref", Presence.REQUIRED, Privacy.MASKED),
            new Field("leave_date", Presence.REQUIRED, Privacy.MASKED),
            new Field("unit_code", Presence.REQUIRED, Privacy.OPEN),
            new Field("role", Presence.REQUIRED, Privacy.OPEN),
            new Field("job_title", Presence.OPTIONAL, Privacy.MASKED),
            new Field("grade", Presence.OPTIONAL, Privacy.OPEN),
            new Field("fte", Presence.REQUIRED, Privacy.OPEN),
            new Field("contract", Presence.REQUIRED, Privacy.OPEN),
            new Field("role_start_date", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("continuous_service_date", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("hr_reason_code", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("manager_reason", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("destination", Presence.OPTIONAL, Privacy.OPEN),
            new Field("quote", Presence.OPTIONAL, Privacy.MASKED),
            new Field("quote_cleared", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "leavers";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<Leaver> rowType() {
        return Leaver.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Leaver read(Cells cells) {
        return new Leaver(
                cells.text("person_ref"),
                cells.date("leave_date"),
                cells.unit("unit_code"),
                cells.code("role", "role", Role.class),
                cells.optionalText("job_title"),
                cells.optionalText("grade"),
                cells.fte("fte"),
                cells.code("contract", "contract", Contract.class),
                cells.optionalDate("role_start_date"),
                cells.optionalDate("continuous_service_date"),
                cells.optionalCode("hr_reason_code", "hr_reason"),
                cells.optionalCode("manager_reason", "manager_reason"),
                cells.optionalCode("destination", "destination", Leaver.Destination.class),
                cells.flag("quote_cleared", false) ? cells.optionalText("quote") : null);
    }

    @Override
    public List<?> key(Leaver row) {
        return List.of(row.personRef(), row.leaveDate());
    }
}
