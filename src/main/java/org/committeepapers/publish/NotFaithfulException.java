package org.committeepapers.publish;

/// A finished file does not say what was computed: a fault of ours, and nothing is published.
public final class NotFaithfulException extends RuntimeException {

    NotFaithfulException(String message) {
        super(message);
    }
}
