package org.committeepapers.publish;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The name of a run, made of what went into it: the same inputs and the same version have the same name, anywhere.
public final class RunId {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-[0-9a-f]{12}(-\\d{1,6})?");

    private RunId() {}

    /// Whether a text is the name of a run, with the number that tells sets of the same inputs apart.
    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /// The month and the first 12 hex digits of the SHA-256 over council, month, version and inputs.
    public static String of(String council, YearMonth month, String productVersion, List<Manifest.Input> inputs) {
        TreeMap<String, String> hashes = new TreeMap<>();
        inputs.forEach(input -> hashes.put(input.name(), input.sha256()));
        String all = String.join("\n", council, month.toString(), productVersion, hashes.toString());
        return month + "-" + Sha256.of(all).substring(0, 12);
    }
}
