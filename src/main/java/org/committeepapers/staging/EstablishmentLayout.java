package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Objects;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// The establishment: one row a post, or a total by unit and role where the council keeps no posts.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class EstablishmentLayout implements Layout<Post> {

    private static final List<Field> FIELDS = List.of(
            new Field("period_end", Presence.REQUIRED, Privacy.OPEN),
            new Field("post_ref", Presence.BLANK_ALLOWED, Privacy.MASKED),
            new Field("unit_code", Presence.REQUIRED, Privacy.OPEN),
            new Field("role", Presence.REQUIRED, Privacy.OPEN),
            new Field("grade", Presence.OPTIONAL, Privacy.OPEN),
            new Field("budgeted_fte", Presence.REQUIRED, Privacy.OPEN),
            new Field("funding", Presence.OPTIONAL, Privacy.OPEN),
            new Field("in_scope", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "establishment";
    }

    @Override
    public Kind kind() {
        return Kind.SNAPSHOT;
    }

    @Override
    public Class<Post> rowType() {
        return Post.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Post read(Cells cells) {
        if (!cells.flag("in_scope", true)) {
            cells.exclude("unit-out-of-scope");
        }
        String postRef = cells.optionalText("post_ref");
        return new Post(
                cells.date("period_end"),
                postRef,
                cells.unit("unit_code"),
                cells.code("role", "role", Role.class),
                cells.optionalText("grade"),
                cells.decimal("budgeted_fte"),
                cells.optionalCode("funding", "funding", Post.Funding.class),
                true);
    }

    @Override
    public List<?> key(Post row) {
        return row.postRef() != null
                ? List.of(row.periodEnd(), row.postRef())
                : List.of(
                        row.periodEnd(),
                        "",
                        row.unitCode(),
                        row.role(),
                        Objects.toString(row.grade(), ""),
                        Objects.toString(row.funding(), ""));
    }
}
