package org.committeepapers.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/// Collects a template's output up to a size, so that a template without end cannot take the machine with it.
final class BoundedWriter extends Writer {

    /// Far above any paper: 220 rows of 11 columns make 0.2 million characters.
    static final int MOST_CHARACTERS = 50_000_000;

    private final StringWriter text = new StringWriter();

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        if (text.getBuffer().length() + length > MOST_CHARACTERS) {
            throw new IOException("the template makes more than " + MOST_CHARACTERS + " characters");
        }
        text.write(characters, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
