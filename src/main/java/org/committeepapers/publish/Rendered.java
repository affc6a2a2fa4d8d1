package org.committeepapers.publish;

/// A file that was rendered for a published set.
///
/// @param relativePath within the set, with `/`, e.g. `appendices/district-vacancies.pdf`
/// @param title of the document as its readers see it
/// @param pages of a paged format, 0 for the others
public record Rendered(String relativePath, String title, int pages) {}
