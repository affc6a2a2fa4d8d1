package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Actions of a plan: one row an action.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class ActionsLayout implements Layout<Action> {

    private static final List<Field> FIELDS = List.of(
            new Field("action_ref", Presence.REQUIRED, Privacy.OPEN),
            new Field("priority_no", Presence.OPTIONAL, Privacy.OPEN),
            new Field("priority_title", Presence.OPTIONAL, Privacy.OPEN),
            new Field("action_short", Presence.REQUIRED, Privacy.OPEN),
            new Field("timescale", Presence.OPTIONAL, Privacy.OPEN),
            new Field("due_date", Presence.OPTIONAL, Privacy.OPEN),
            new Field("lead_role", Presence.OPTIONAL, Privacy.OPEN),
            new Field("status", Presence.OPTIONAL, Privacy.OPEN),
            new Field("status_text", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "actions";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<Action> rowType() {
        return Action.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Action read(Cells cells) {
        return new Action(
                cells.text("action_ref"),
                cells.optionalInteger("priority_no"),
                cells.optionalText("priority_title"),
                cells.text("action_short"),
                cells.optionalText("timescale"),
                cells.optionalDate("due_date"),
                cells.optionalText("lead_role"),
                cells.optionalCode("status", "status", Action.Status.class),
                cells.optionalText("status_text"));
    }

    @Override
    public List<?> key(Action row) {
        return List.of(row.actionRef());
    }
}
