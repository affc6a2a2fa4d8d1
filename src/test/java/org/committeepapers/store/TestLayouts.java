package org.committeepapers.store;

import java.util.List;
import java.util.function.Function;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.Cells;
import org.committeepapers.staging.Field;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// The layouts as far as the store knows them: a name, a record and a key.
public record TestLayouts<T extends Record>(String name, Kind kind, Class<T> rowType, Function<T, List<?>> keys)
        implements Layout<T> {

    public static final Layout<Post> ESTABLISHMENT =
            new TestLayouts<>("establishment", Kind.SNAPSHOT, Post.class, post -> List.of(post.periodEnd(), post));
    public static final Layout<StaffMember> STAFF = new TestLayouts<>(
            "staff-in-post", Kind.SNAPSHOT, StaffMember.class, one -> List.of(one.periodEnd(), one.personRef()));
    public static final Layout<AgencyWorker> AGENCY = new TestLayouts<>(
            "agency-workers", Kind.SNAPSHOT, AgencyWorker.class, one -> List.of(one.periodEnd(), one.assignmentRef()));
    public static final Layout<Leaver> LEAVERS =
            new TestLayouts<>("leavers", Kind.EVENT, Leaver.class, one -> List.of(one.personRef(), one.leaveDate()));
    public static final Layout<HistoryTotal> HISTORY = new TestLayouts<>(
            "history-totals", Kind.REFERENCE, HistoryTotal.class, one -> List.of(one.periodEnd(), one.measure()));

    public static final List<Layout<?>> ALL = List.of(ESTABLISHMENT, STAFF, AGENCY, LEAVERS, HISTORY);

    @Override
    public List<Field> fields() {
        return List.of();
    }

    @Override
    public T read(Cells cells) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<?> key(T row) {
        return keys.apply(row);
    }
}
