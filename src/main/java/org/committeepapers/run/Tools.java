package org.committeepapers.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.committeepapers.paper.Appendices;
import org.committeepapers.staging.Layout;

/// What the commands work with. Layouts and appendices are found by the service they carry (`@AutoService`); no list
/// names them.
///
/// @param layouts every kind of extract the product reads
/// @param appendices every appendix that the product ships
/// @param clock for logs and lists of runs only, never inside a document
public record Tools(Sources sources, Press press, List<Layout<?>> layouts, Appendices appendices, Clock clock) {

    public Tools {
        layouts = List.copyOf(layouts);
    }

    static Tools load() {
        List<Layout<?>> layouts = new ArrayList<>();
        ServiceLoader.load(Layout.class).forEach(layouts::add);
        layouts.sort(Comparator.comparing(Layout::name));
        Appendices appendices = Appendices.shipped(Home.folder("templates"));
        return new Tools(new Sources(), new Press(), layouts, appendices, Clock.systemUTC());
    }
}
