package org.committeepapers.samples;

import java.nio.file.Path;

/// Writes the council folders of `input-samples`: invented people whose sums are the published tables.
public final class SampleCouncils {

    private SampleCouncils() {}

    /// @param args the folder to write into
    public static void main(String... args) {
        writeAll(Path.of(args[0]));
    }

    static void writeAll(Path samples) {
        Kent2011.writeTo(new SampleFolder(samples.resolve("kent-2011")));
        Kent2016.writeTo(new SampleFolder(samples.resolve("kent-2016")));
        Derbyshire2019.writeTo(new SampleFolder(samples.resolve("derbyshire-2019")));
        Hertfordshire2004.writeTo(new SampleFolder(samples.resolve("hertfordshire-2004")));
        Wokingham2015.writeTo(new SampleFolder(samples.resolve("wokingham-2015")));
    }
}
