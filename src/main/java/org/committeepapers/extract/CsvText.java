package org.committeepapers.extract;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the text of a CSV file is to be read: its encoding and its separator.
record CsvText(Charset charset, char separator) {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LINES_LOOKED_AT = 30;
    private static final int TEXT_LOOKED_AT = 200_000;

    static CsvText of(Path file) throws IOException {
        Charset charset = charset(file);
        try (Reader reader = open(file, charset)) {
            char[] start = new char[TEXT_LOOKED_AT];
            int length = 0;
            for (int read = 0;
                    read >= 0 && length < start.length;
                    read = reader.read(start, length, start.length - length)) {
                length += read;
            }
            return new CsvText(charset, separator(new String(start, 0, length)));
        }
    }

    /// The text without its byte order mark.
    static Reader open(Path file, Charset charset) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /// UTF-8 when every byte of the file is; text that Excel saved as plain CSV is Windows-1252.
    private static Charset charset(Path file) throws IOException {
        char[] chunk = new char[1 << 16];
        try (Reader strict = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(chunk) >= 0) {
                // only whether it decodes
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS;
        }
    }

    /// The separator that a line of the top uses most often: the header has it more often than any title has commas.
    private static char separator(String top) {
        char best = SEPARATORS[0];
        long most = 0;
        for (String line : top.lines().limit(LINES_LOOKED_AT).toList()) {
            for (char separator : SEPARATORS) {
                long count = line.chars().filter(letter -> letter == separator).count();
                if (count > most) {
                    most = count;
                    best = separator;
                }
            }
        }
        return best;
    }

    /// A row went on for longer than any row does: a quote in it never closes.
    static final class RowTooLongException extends IOException {}

    /// Stops a row that never ends from filling the memory.
    static final class RowGuard extends FilterReader {

        private static final int ROW_LIMIT = 1_000_000;
        private int sinceRowStart;

        RowGuard(Reader reader) {
            super(reader);
        }

        void startRow() {
            sinceRowStart = 0;
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            count(letter < 0 ? 0 : 1);
            return letter;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int letters) throws IOException {
            sinceRowStart += letters;
            if (sinceRowStart > ROW_LIMIT) {
                throw new RowTooLongException();
            }
        }
    }
}
