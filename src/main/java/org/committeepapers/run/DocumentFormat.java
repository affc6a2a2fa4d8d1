package org.committeepapers.run;

/// A format of the documents, by the ending of its files.
public enum DocumentFormat {
    PDF,
    DOCX,
    HTML,
    XLSX,
    CSV
}
