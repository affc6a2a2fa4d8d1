package org.committeepapers.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.committeepapers.council.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A format of the command line.
final class FormatConverter implements ITypeConverter<DocumentFormat> {

    @Override
    public DocumentFormat convert(String text) {
        try {
            return DocumentFormat.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            List<String> known = Arrays.stream(DocumentFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .toList();
            throw new TypeConversionException("expected one of " + String.join(", ", known) + ", found \"" + text
                    + "\"." + Nearest.question(text, known));
        }
    }
}
