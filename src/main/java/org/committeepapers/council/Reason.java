package org.committeepapers.council;

import java.util.List;

/// A code of a closed list with the words a council prints for it, e.g. `RETIRE`, `Normal retirement`.
public record Reason(String code, String printedName) {

    /// The codes of leaving reasons that extracts use where a council lists none of its own.
    static final List<String> USUAL_OF_LEAVING = List.of(
            "RES_NEW_EMP", "RES_OTHER", "RES_PERSONAL", "RETIRE", "END_FTC", "DISMISS", "REDUND", "DEATH", "TUPE");
}
