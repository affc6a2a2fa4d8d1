package org.committeepapers.measure;

/// An appendix asks for something that the council's folder does not set, e.g. a role group: the appendix is not made,
/// and the run says which setting is missing.
public final class NotSetException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param setting what is missing, e.g. `role group "NONCASEHOLDER"`
    public NotSetException(String setting) {
        super(setting);
    }
}
