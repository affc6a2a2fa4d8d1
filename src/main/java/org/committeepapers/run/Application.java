package org.committeepapers.run;

/// The command `papers`.
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        System.exit(70);
    }
}
