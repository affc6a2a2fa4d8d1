package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Cost assumptions: one row a line of a cost table.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class CostAssumptionsLayout implements Layout<CostLine> {

    private static final List<Field> FIELDS = List.of(
            new Field("paper_ref", Presence.REQUIRED, Privacy.OPEN),
            new Field("line_order", Presence.REQUIRED, Privacy.OPEN),
            new Field("table", Presence.REQUIRED, Privacy.OPEN),
            new Field("section", Presence.OPTIONAL, Privacy.OPEN),
            new Field("line", Presence.REQUIRED, Privacy.OPEN),
            new Field("quantity_source", Presence.REQUIRED, Privacy.OPEN),
            new Field("quantity", Presence.OPTIONAL, Privacy.OPEN),
            new Field("rate_gbp", Presence.OPTIONAL, Privacy.OPEN),
            new Field("factor", Presence.OPTIONAL, Privacy.OPEN),
            new Field("on_cost_pct", Presence.OPTIONAL, Privacy.OPEN),
            new Field("budget_gbp", Presence.OPTIONAL, Privacy.OPEN),
            new Field("funding_kind", Presence.OPTIONAL, Privacy.OPEN),
            new Field("year", Presence.OPTIONAL, Privacy.OPEN),
            new Field("quantity_unit", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "cost-assumptions";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<CostLine> rowType() {
        return CostLine.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public CostLine read(Cells cells) {
        return new CostLine(
                cells.text("paper_ref"),
                cells.integer("line_order"),
                cells.text("table"),
                cells.optionalText("section"),
                cells.text("line"),
                cells.code("quantity_source", "quantity_source", CostLine.QuantitySource.class),
                cells.optionalSignedDecimal("quantity"),
                cells.optionalSignedDecimal("rate_gbp"),
                cells.optionalSignedDecimal("factor"),
                cells.optionalSignedDecimal("on_cost_pct"),
                cells.optionalSignedDecimal("budget_gbp"),
                cells.optionalCode("funding_kind", "funding_kind", CostLine.FundingKind.class),
                cells.optionalText("year"),
                cells.optionalText("quantity_unit"));
    }

    @Override
    public List<?> key(CostLine row) {
        return List.of(row.paperRef(), row.table(), row.lineOrder());
    }
}
