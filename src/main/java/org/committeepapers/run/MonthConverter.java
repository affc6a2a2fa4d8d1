package org.committeepapers.run;

import java.time.DateTimeException;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A month of the command line.
final class MonthConverter implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new TypeConversionException("expected a month such as 2011-04, found \"" + text + "\"");
        }
    }
}
