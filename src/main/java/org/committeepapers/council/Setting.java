package org.committeepapers.council;

/// A setting of a `council.yaml`, as a manual describes it.
///
/// @param key with the blocks it stands in, e.g. `rules.max-set-aside-percent`; `[]` after the key of a list, `*` for a
///     name that the council chooses
/// @param form what may stand there, e.g. `all, covering or none`
/// @param byDefault what holds without it; `required` where it must be there
/// @param example as it may stand in the file
public record Setting(String key, String meaning, String form, String byDefault, String example) {}
