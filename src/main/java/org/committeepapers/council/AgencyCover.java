package org.committeepapers.council;

/// Which agency workers fill a vacancy.
public enum AgencyCover {
    /// Every agency worker.
    ALL,
    /// Those recorded as covering a vacancy, and those of whom it is not recorded what they cover.
    COVERING,
    /// None.
    NONE
}
