package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Staff in post on the council's own contracts: one row a person and post.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class StaffInPostLayout implements Layout<StaffMember> {

    private static final List<Field> FIELDS = List.of(
            new Field("period_end", Presence.REQUIRED, Privacy.OPEN),
            new Field("person_ref", Presence.REQUIRED, Privacy.MASKED),
            new Field("post_ref", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("unit_code", Presence.REQUIRED, Privacy.OPEN),
            new Field("job_title", Presence.OPTIONAL, Privacy.MASKED),
            new Field("role", Presence.REQUIRED, Privacy.OPEN),
            new Field("grade", Presence.OPTIONAL, Privacy.OPEN),
            new Field("spine_point", Presence.OPTIONAL, Privacy.OPEN),
            new Field("fte", Presence.REQUIRED, Privacy.OPEN),
            new Field("contract", Presence.REQUIRED, Privacy.OPEN),
            new Field("role_start_date", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("social_worker_start_date", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("continuous_service_date", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("overseas_recruit", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("nqsw", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("qualification_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("uk_experience_start", Presence.OPTIONAL, Privacy.MASKED),
            new Field("absent", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "staff-in-post";
    }

    @Override
    public Kind kind() {
        return Kind.SNAPSHOT;
    }

    @Override
    public Class<StaffMember> rowType() {
        return StaffMember.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public StaffMember read(Cells cells) {
        return new StaffMember(
                cells.date("period_end"),
                cells.text("person_ref"),
                cells.optionalText("post_ref"),
                cells.unit("unit_code"),
                cells.optionalText("job_title"),
                cells.code("role", "role", Role.class),
                cells.optionalText("grade"),
                cells.optionalInteger("spine_point"),
                cells.fte("fte"),
                cells.code("contract", "contract", Contract.class),
                cells.optionalDate("role_start_date"),
                cells.optionalDate("social_worker_start_date"),
                cells.optionalDate("continuous_service_date"),
                cells.flag("overseas_recruit", false),
                cells.flag("nqsw", false),
                cells.optionalDate("qualification_date"),
                cells.optionalDate("uk_experience_start"),
                cells.optionalCode("absent", "absent", StaffMember.Absence.class));
    }

    @Override
    public List<?> key(StaffMember row) {
        return row.postRef() != null
                ? List.of(row.periodEnd(), row.personRef(), row.postRef())
                : List.of(row.periodEnd(), row.personRef(), "", row.unitCode(), row.role());
    }
}
