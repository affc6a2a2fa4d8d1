package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// What other authorities pay: one row an authority, level and element.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class MarketComparatorsLayout implements Layout<MarketComparator> {

    private static final List<Field> FIELDS = List.of(
            new Field("survey_date", Presence.REQUIRED, Privacy.OPEN),
            new Field("authority", Presence.REQUIRED, Privacy.OPEN),
            new Field("level", Presence.REQUIRED, Privacy.OPEN),
            new Field("element", Presence.REQUIRED, Privacy.OPEN),
            new Field("min_value", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("max_value", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("unit", Presence.REQUIRED, Privacy.OPEN),
            new Field("condition_text", Presence.OPTIONAL, Privacy.OPEN),
            new Field("use_in_mean", Presence.OPTIONAL, Privacy.OPEN),
            new Field("frequency", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "market-comparators";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<MarketComparator> rowType() {
        return MarketComparator.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public MarketComparator read(Cells cells) {
        return new MarketComparator(
                cells.date("survey_date"),
                cells.text("authority"),
                cells.text("level"),
                cells.code("element", "element", MarketComparator.Element.class),
                cells.optionalDecimal("min_value"),
                cells.optionalDecimal("max_value"),
                cells.code("unit", "unit", MarketComparator.Unit.class),
                cells.optionalText("condition_text"),
                cells.optionalCode("use_in_mean", "use_in_mean", MarketComparator.Bound.class),
                cells.optionalText("frequency"));
    }

    @Override
    public List<?> key(MarketComparator row) {
        return List.of(
                row.surveyDate(),
                row.authority(),
                row.level(),
                row.element(),
                Objects.toString(row.conditionText(), ""));
    }
}
