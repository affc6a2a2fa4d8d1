package org.committeepapers.measure;

/// What is said of a measure, once.
///
/// @param name as declarations write it
/// @param means the sentence that notes print; may be empty
/// @param source who defines it so; empty for the council's own counts
public record Definition(String name, Format format, String means, String source) {

    public static Definition of(String name, Format format, String means) {
        return new Definition(name, format, means, "");
    }
}
