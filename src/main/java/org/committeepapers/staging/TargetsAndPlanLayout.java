package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Targets, plans and assumptions: one row each.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class TargetsAndPlanLayout implements Layout<PlanLine> {

    private static final List<Field> FIELDS = List.of(
            new Field("set_on", Presence.REQUIRED, Privacy.OPEN),
            new Field("kind", Presence.REQUIRED, Privacy.OPEN),
            new Field("measure", Presence.REQUIRED, Privacy.OPEN),
            new Field("group_code", Presence.OPTIONAL, Privacy.OPEN),
            new Field("source", Presence.OPTIONAL, Privacy.OPEN),
            new Field("period", Presence.OPTIONAL, Privacy.OPEN),
            new Field("value", Presence.REQUIRED, Privacy.OPEN),
            new Field("value_max", Presence.OPTIONAL, Privacy.OPEN),
            new Field("unit", Presence.REQUIRED, Privacy.OPEN),
            new Field("comparison", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "targets-and-plan";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<PlanLine> rowType() {
        return PlanLine.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public PlanLine read(Cells cells) {
        return new PlanLine(
                cells.date("set_on"),
                cells.code("kind", "kind", PlanLine.Kind.class),
                cells.text("measure"),
                cells.optionalText("group_code"),
                cells.optionalText("source"),
                cells.optionalText("period"),
                cells.signedDecimal("value"),
                cells.optionalSignedDecimal("value_max"),
                cells.code("unit", "unit", PlanLine.Unit.class),
                cells.optionalCode("comparison", "comparison", PlanLine.Comparison.class));
    }

    @Override
    public List<?> key(PlanLine row) {
        return List.of(
                row.setOn(),
                row.kind(),
                row.measure(),
                Objects.toString(row.groupCode(), ""),
                Objects.toString(row.source(), ""),
                Objects.toString(row.period(), ""));
    }
}
