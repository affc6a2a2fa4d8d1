package org.committeepapers.council;

/// A code of a closed list with the words a council prints for it, e.g. `RETIRE`, `Normal retirement`.
public record Reason(String code, String printedName) {}
