package org.committeepapers.store;

import java.util.List;
import org.committeepapers.staging.AgencyWorker;
import org.committeepapers.staging.HistoryTotal;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Leaver;
import org.committeepapers.staging.Post;
import org.committeepapers.staging.StaffMember;

/// The layouts that the tests of the store keep rows of.
public final class TestLayouts {

    public static final Layout<Post> ESTABLISHMENT = Layouts.of(Post.class);
    public static final Layout<StaffMember> STAFF = Layouts.of(StaffMember.class);
    public static final Layout<AgencyWorker> AGENCY = Layouts.of(AgencyWorker.class);
    public static final Layout<Leaver> LEAVERS = Layouts.of(Leaver.class);
    public static final Layout<HistoryTotal> HISTORY = Layouts.of(HistoryTotal.class);

    public static final List<Layout<?>> ALL = List.of(ESTABLISHMENT, STAFF, AGENCY, LEAVERS, HISTORY);

    private TestLayouts() {}
}
