package org.committeepapers.extract;

import org.jspecify.annotations.Nullable;

/// A file that is not what its name says, is broken, or is larger than an extract may be. The message is what is
/// wrong, without the place, and holds nothing of the file's content.
public final class UnreadableExtractException extends RuntimeException {

    private final @Nullable String sheet;
    private final @Nullable Long row;
    private final String remedy;

    UnreadableExtractException(@Nullable String sheet, @Nullable Long row, String problem, String remedy) {
        super(problem);
        this.sheet = sheet;
        this.row = row;
        this.remedy = remedy;
    }

    UnreadableExtractException(String problem, String remedy) {
        this(null, null, problem, remedy);
    }

    public @Nullable String sheet() {
        return sheet;
    }

    /// The row from which on nothing can be read, or null where the whole file is meant.
    public @Nullable Long row() {
        return row;
    }

    /// What to do at the source, one sentence.
    public String remedy() {
        return remedy;
    }
}
