package org.committeepapers.council;

/// An appendix that a council publishes.
///
/// @param slug which
/// @param label how the council's papers call it, e.g. `Appendix 1`
/// @param required whether a run without its extracts is an error instead of a notice
public record AppendixEntry(String slug, String label, boolean required) {}
