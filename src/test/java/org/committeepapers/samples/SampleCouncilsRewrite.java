package org.committeepapers.samples;

import org.junit.jupiter.api.Test;

/// Writes the committed samples anew. Its name keeps it out of ordinary test runs; see `input-samples/README.md`.
class SampleCouncilsRewrite {

    @Test
    void writes_the_councils_of_input_samples() {
        SampleCouncils.writeAll(SampleFiles.SAMPLES);
    }
}
