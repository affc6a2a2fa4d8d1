package org.committeepapers.staging;

import java.util.Optional;
import org.committeepapers.council.FteLimits;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;

/// A row of which every cell can be read and which cannot be true all the same.
interface Bounded {

    /// @param place of the row
    Optional<Issue> impossible(FteLimits limits, Place place);
}
