package org.committeepapers.appendix.sheet;

/// What is wrong with a declaration.
///
/// @param file its path, e.g. `templates/appendices/staffing-mix.yaml`
/// @param line from 1
/// @param words what was found and what is known instead
public record SheetFault(String file, int line, String words) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + words;
    }
}
