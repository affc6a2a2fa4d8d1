package org.committeepapers.staging;

/// A column of a layout.
///
/// @param name our name for it, snake_case
/// @param presence whether its header must be there, and its cells filled
/// @param privacy whether its values may stand in a report of what is wrong
public record Field(String name, Presence presence, Privacy privacy) {

    public enum Presence {
        /// Header and every cell must be there.
        REQUIRED,
        /// The header must be there; cells may be blank.
        BLANK_ALLOWED,
        /// The whole column may be missing.
        OPTIONAL
    }

    public enum Privacy {
        /// A value may be shown.
        OPEN,
        /// A value relates to one person: shown as its shape only, letters as `a`, digits as `9`.
        MASKED
    }
}
