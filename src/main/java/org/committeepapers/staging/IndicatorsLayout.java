package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Indicators: one row an indicator, period and series.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class IndicatorsLayout implements Layout<IndicatorValue> {

    private static final List<Field> FIELDS = List.of(
            new Field("period_end", Presence.REQUIRED, Privacy.OPEN),
            new Field("frequency", Presence.REQUIRED, Privacy.OPEN),
            new Field("indicator_code", Presence.REQUIRED, Privacy.OPEN),
            new Field("unit_code", Presence.OPTIONAL, Privacy.OPEN),
            new Field("numerator", Presence.OPTIONAL, Privacy.OPEN),
            new Field("denominator", Presence.OPTIONAL, Privacy.OPEN),
            new Field("value", Presence.BLANK_ALLOWED, Privacy.OPEN),
            new Field("source_series", Presence.REQUIRED, Privacy.OPEN));

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<IndicatorValue> rowType() {
        return IndicatorValue.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public IndicatorValue read(Cells cells) {
        return new IndicatorValue(
                cells.date("period_end"),
                cells.code("frequency", "frequency", IndicatorValue.Frequency.class),
                cells.text("indicator_code"),
                cells.optionalUnit("unit_code"),
                cells.optionalSignedDecimal("numerator"),
                cells.optionalSignedDecimal("denominator"),
                cells.optionalSignedDecimal("value"),
                cells.code("source_series", "source_series", IndicatorValue.Series.class));
    }

    @Override
    public List<?> key(IndicatorValue row) {
        return List.of(row.periodEnd(), row.frequency(), row.indicatorCode(), Objects.toString(row.unitCode(), ""), row.sourceSeries());
    }
}
