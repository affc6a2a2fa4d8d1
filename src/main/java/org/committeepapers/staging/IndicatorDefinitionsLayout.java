package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Definitions of indicators: one row an indicator, with its bands.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class IndicatorDefinitionsLayout implements Layout<IndicatorDefinition> {

    private static final List<Field> FIELDS = List.of(
            new Field("indicator_code", Presence.REQUIRED, Privacy.OPEN),
            new Field("label", Presence.REQUIRED, Privacy.OPEN),
            new Field("better", Presence.REQUIRED, Privacy.OPEN),
            new Field("unit", Presence.REQUIRED, Privacy.OPEN),
            new Field("decimals", Presence.REQUIRED, Privacy.OPEN),
            new Field("target", Presence.OPTIONAL, Privacy.OPEN),
            new Field("amber_limit", Presence.OPTIONAL, Privacy.OPEN),
            new Field("red_limit", Presence.OPTIONAL, Privacy.OPEN),
            new Field("band_note", Presence.OPTIONAL, Privacy.OPEN),
            new Field("footnote", Presence.OPTIONAL, Privacy.OPEN),
            new Field("display_order", Presence.REQUIRED, Privacy.OPEN),
            new Field("block", Presence.OPTIONAL, Privacy.OPEN),
            new Field("tolerance", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "indicator-definitions";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<IndicatorDefinition> rowType() {
        return IndicatorDefinition.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public IndicatorDefinition read(Cells cells) {
        return new IndicatorDefinition(
                cells.text("indicator_code"),
                cells.text("label"),
                cells.code("better", "better", IndicatorDefinition.Better.class),
                cells.text("unit"),
                cells.integer("decimals"),
                cells.optionalSignedDecimal("target"),
                cells.optionalSignedDecimal("amber_limit"),
                cells.optionalSignedDecimal("red_limit"),
                cells.optionalText("band_note"),
                cells.optionalText("footnote"),
                cells.integer("display_order"),
                cells.optionalText("block"),
                cells.optionalDecimal("tolerance"));
    }

    @Override
    public List<?> key(IndicatorDefinition row) {
        return List.of(row.indicatorCode());
    }
}
