package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Agency workers: one row an assignment.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class AgencyWorkersLayout implements Layout<AgencyWorker> {

    private static final List<Field> FIELDS = List.of(
            new Field("period_end", Presence.REQUIRED, Privacy.OPEN),
            new Field("assignment_ref", Presence.REQUIRED, Privacy.MASKED),
            new Field("unit_code", Presence.REQUIRED, Privacy.OPEN),
            new Field("role", Presence.REQUIRED, Privacy.OPEN),
            new Field("fte", Presence.REQUIRED, Privacy.OPEN),
            new Field("covers", Presence.OPTIONAL, Privacy.OPEN),
            new Field("weekly_cost_gbp", Presence.OPTIONAL, Privacy.OPEN),
            new Field("start_date", Presence.OPTIONAL, Privacy.MASKED));

    @Override
    public String name() {
        return "agency-workers";
    }

    @Override
    public Kind kind() {
        return Kind.SNAPSHOT;
    }

    @Override
    public Class<AgencyWorker> rowType() {
        return AgencyWorker.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public AgencyWorker read(Cells cells) {
        return new AgencyWorker(
                cells.date("period_end"),
                cells.text("assignment_ref"),
                cells.unit("unit_code"),
                cells.code("role", "role", Role.class),
                cells.fte("fte"),
                cells.optionalCode("covers", "covers", AgencyWorker.Covers.class),
                cells.optionalDecimal("weekly_cost_gbp"),
                cells.optionalDate("start_date"));
    }

    @Override
    public List<?> key(AgencyWorker row) {
        return List.of(row.periodEnd(), row.assignmentRef());
    }
}
