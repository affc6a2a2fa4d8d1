package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Applications: one row an application, its stages by their dates.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class ApplicationsLayout implements Layout<JobApplication> {

    private static final List<Field> FIELDS = List.of(
            new Field("application_ref", Presence.REQUIRED, Privacy.MASKED),
            new Field("advert_ref", Presence.REQUIRED, Privacy.OPEN),
            new Field("role", Presence.REQUIRED, Privacy.OPEN),
            new Field("applied_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("shortlisted_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("interview_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("offer_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("accepted_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("declined_date", Presence.OPTIONAL, Privacy.MASKED),
            new Field("decline_reason", Presence.OPTIONAL, Privacy.OPEN),
            new Field("internal", Presence.OPTIONAL, Privacy.OPEN),
            new Field("nqsw", Presence.OPTIONAL, Privacy.OPEN),
            new Field("source", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<JobApplication> rowType() {
        return JobApplication.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public JobApplication read(Cells cells) {
        return new JobApplication(
                cells.text("application_ref"),
                cells.text("advert_ref"),
                cells.code("role", "role", Role.class),
                cells.optionalDate("applied_date"),
                cells.optionalDate("shortlisted_date"),
                cells.optionalDate("interview_date"),
                cells.optionalDate("offer_date"),
                cells.optionalDate("accepted_date"),
                cells.optionalDate("declined_date"),
                cells.optionalCode("decline_reason", "decline_reason", JobApplication.DeclineReason.class),
                cells.flag("internal", false),
                cells.flag("nqsw", false),
                cells.optionalText("source"));
    }

    @Override
    public List<?> key(JobApplication row) {
        return List.of(row.applicationRef());
    }
}
