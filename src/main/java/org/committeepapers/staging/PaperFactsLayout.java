package org.committeepapers.staging;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.staging.Field.Presence;
import org.committeepapers.staging.Field.Privacy;

/// Facts that no extract holds, typed by an officer.
@SuppressWarnings("rawtypes") // a service cannot be named with its type argument
@AutoService(Layout.class)
public final class PaperFactsLayout implements Layout<PaperFact> {

    private static final List<Field> FIELDS = List.of(
            new Field("paper_ref", Presence.REQUIRED, Privacy.OPEN),
            new Field("key", Presence.REQUIRED, Privacy.OPEN),
            new Field("value", Presence.REQUIRED, Privacy.OPEN),
            new Field("unit", Presence.OPTIONAL, Privacy.OPEN),
            new Field("note", Presence.OPTIONAL, Privacy.OPEN));

    @Override
    public String name() {
        return "paper-facts";
    }

    @Override
    public Kind kind() {
        return Kind.REFERENCE;
    }

    @Override
    public Class<PaperFact> rowType() {
        return PaperFact.class;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public PaperFact read(Cells cells) {
        return new PaperFact(
                cells.text("paper_ref"),
                cells.text("key"),
                cells.text("value"),
                cells.optionalText("unit"),
                cells.optionalText("note"));
    }

    @Override
    public List<?> key(PaperFact row) {
        return List.of(row.paperRef(), row.key());
    }
}
