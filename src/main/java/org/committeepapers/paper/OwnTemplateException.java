package org.committeepapers.paper;

/// A council's own template cannot be rendered. Whoever wrote it can mend it: template, line and what is wrong are
/// said.
public final class OwnTemplateException extends TemplateException {

    public OwnTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
