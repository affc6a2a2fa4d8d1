package org.committeepapers.publish;

import java.nio.file.Path;

/// Where the set goes stands something that we did not publish; it is left as it is.
public final class NotOurSetException extends RuntimeException {

    NotOurSetException(Path place) {
        super(place + " is no published set: it holds no manifest of ours. It was left as it is and nothing was"
                + " published. Move it away, or choose another --output.");
    }
}
