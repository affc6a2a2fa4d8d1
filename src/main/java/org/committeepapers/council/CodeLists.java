package org.committeepapers.council;

import java.util.Map;
import java.util.Set;

/// The lists of codes by which extracts are read. The layouts of the extracts tell them: found by the service.
public interface CodeLists {

    /// By the name of the list, e.g. `contract`: our codes, or none where the council keeps the list.
    Map<String, Set<String>> lists();
}
