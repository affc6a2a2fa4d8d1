package org.committeepapers.paper;

/// A template of the product or of a council cannot be rendered: it is missing, broken, or makes XHTML that is not
/// well-formed. Names the template and the place.
public class TemplateException extends RuntimeException {

    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
