package org.committeepapers.staging;

/// The contract a person works under.
public enum Contract {
    PERM,
    TEMP,
    AGENCY
}
