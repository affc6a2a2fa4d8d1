package org.committeepapers.council;

import org.jspecify.annotations.Nullable;

/// A name that a council's folder declares or refers to, and where it does.
///
/// @param of the appendix it stands under; null where it stands for the whole council
/// @param file within the folder
/// @param line counted from 1
public record DeclaredName(
        NameKind kind, String name, @Nullable String of, String file, int line) {}
