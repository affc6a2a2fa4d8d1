package org.committeepapers.run;

import java.nio.file.Path;

/// Where the product is installed: the folder that holds `templates`.
final class Home {

    private Home() {}

    /// A folder of the product. The launcher says where it is (`papers.home`); run by hand it is the current directory.
    static Path folder(String name) {
        return Path.of(System.getProperty("papers.home", "")).resolve(name).toAbsolutePath();
    }
}
