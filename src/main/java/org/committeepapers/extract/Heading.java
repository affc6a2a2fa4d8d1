package org.committeepapers.extract;

/// A column that a layout reads, and the header under which the council sends it.
///
/// @param column our name
/// @param header in the council's file; the same where it has no mapping of its own
/// @param required whether the file is refused without it
public record Heading(String column, String header, boolean required) {}
