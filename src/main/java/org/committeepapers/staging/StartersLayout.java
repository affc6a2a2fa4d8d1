package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Appointments: one row a person appointed, also before the start.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class StartersLayout implements Layout<Starter> {

    private static final List<Field> FIELDS = List.of(
            new Field("person_ref", Presence.REQUIRED, Privacy.MASKED),
            new Field("status", Presence.REQUIRED, Privacy.OPEN),
            new Field("offer_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("start_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("expected_start_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("unit_code", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("role", Presence.REQUIRED, Privacy.OPEN),
            new Field("job_title", Presence.OPTIONAL, Privacy.MASKED),
            new Field("grade", Presence.OPTIONAL, Privacy.OPEN),
            new Field("fte", Presence.REQUIRED, Privacy.OPEN),
            new Field("route", Presence.OPTIONAL, Privacy.OPEN),
            new Field("internal", Presence.OPTIONAL, Privacy.OPEN),
            new Field("cohort", Presence.OPTIONAL, Privacy.OPEN),
            new Field("expected_qualification_date", Presence.OPTIONAL, Privacy.MASKED));

    @Override
    public String name() {
        return "starters";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<Starter> rowType() {
        return Starter.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Starter read(Cells cells) {
        return new Starter(
                cells.text("person_ref"),
                cells.code("status", "status", Starter.Status.class),
                cells.optionalDate("offer_date"),
                cells.optionalDate("start_date"),
                cells.optionalDate("expected_start_date"),
                cells.optionalUnit("unit_code"),
                cells.code("role", "role", Role.class),
                cells.optionalText("job_title"),
                cells.optionalText("grade"),
                cells.fte("fte"),
                cells.optionalCode("route", "route", Starter.Route.class),
                cells.flag("internal", false),
                cells.optionalText("cohort"),
                cells.optionalDate("expected_qualification_date"));
    }

    @Override
    public List<?> key(Starter row) {
        return List.of(row.personRef(), Objects.toString(row.offerDate(), ""), row.status());
    }
}
