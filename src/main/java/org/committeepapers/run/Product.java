package org.committeepapers.run;

/// What this program is.
final class Product {

    /// As the jar says; `development` where it runs from folders of classes.
    static final String VERSION = version();

    private Product() {}

    private static String version() {
        String version = Product.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
