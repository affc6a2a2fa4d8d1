package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Adverts: one row an advert, answered or not.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class AdvertsLayout implements Layout<Advert> {

    private static final List<Field> FIELDS = List.of(
            new Field("advert_ref", Presence.REQUIRED, Privacy.OPEN),
            new Field("open_date", Presence.REQUIRED, Privacy.OPEN),
            new Field("close_date", Presence.OPTIONAL, Privacy.OPEN),
            new Field("unit_code", Presence.OPTIONAL, Privacy.OPEN),
            new Field("role", Presence.OPTIONAL, Privacy.OPEN),
            new Field("grade", Presence.OPTIONAL, Privacy.OPEN),
            new Field("posts", Presence.REQUIRED, Privacy.OPEN),
            new Field("system", Presence.OPTIONAL, Privacy.OPEN),
            new Field("cost_gbp", Presence.OPTIONAL, Privacy.OPEN),
            new Field("applications", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "adverts";
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Class<Advert> rowType() {
        return Advert.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Advert read(Cells cells) {
        return new Advert(
                cells.text("advert_ref"),
                cells.date("open_date"),
                cells.optionalDate("close_date"),
                cells.optionalUnit("unit_code"),
                cells.optionalCode("role", "role", Role.class),
                cells.optionalText("grade"),
                cells.integer("posts"),
                cells.optionalText("system"),
                cells.optionalDecimal("cost_gbp"),
                cells.optionalInteger("applications"));
    }

    @Override
    public List<?> key(Advert row) {
        return List.of(row.advertRef());
    }
}
