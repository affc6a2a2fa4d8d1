package org.committeepapers.run;

import java.time.Clock;
import java.util.List;
import org.committeepapers.paper.Appendices;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;

/// What the commands work with. Appendices are found by the service they carry (`@AutoService`); no list names them.
///
/// @param layouts every kind of extract the product reads
/// @param appendices every appendix that the product ships
/// @param clock for logs and lists of runs only, never inside a document
public record Tools(Sources sources, Press press, List<Layout<?>> layouts, Appendices appendices, Clock clock) {

    public Tools {
        layouts = List.copyOf(layouts);
    }

    static Tools load() {
        Appendices appendices = Appendices.shipped(Home.folder("templates"));
        return new Tools(new Sources(), new Press(), Layouts.list(), appendices, Clock.systemUTC());
    }
}
