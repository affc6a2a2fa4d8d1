package org.committeepapers;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeepapers.appendix.AppendixContent;
import org.committeepapers.council.Council;
import org.committeepapers.month.MonthData;

/// A month of the small county, of which only what matters was sent, and what a shipped appendix makes of it.
public final class CountyMonth {

    private final YearMonth month;
    private final Map<Class<? extends Record>, List<? extends Record>> rows;
    private Council council = TestCouncil.county();

    private CountyMonth(YearMonth month, Record... rows) {
        this.month = month;
        this.rows = new HashMap<>(Arrays.stream(rows).collect(Collectors.groupingBy(Record::getClass)));
    }

    /// April 2011: the extracts of these rows were sent, the others were not.
    public static CountyMonth sent(Record... rows) {
        return in(YearMonth.of(2011, 4), rows);
    }

    public static CountyMonth in(YearMonth month, Record... rows) {
        return new CountyMonth(month, rows);
    }

    /// These extracts were sent too, and hold no rows.
    @SafeVarargs
    public final CountyMonth withNone(Class<? extends Record>... extracts) {
        for (Class<? extends Record> extract : extracts) {
            rows.put(extract, List.of());
        }
        return this;
    }

    public CountyMonth of(Council other) {
        council = other;
        return this;
    }

    public AppendixContent makes(String slug) {
        return Shipped.appendix(slug).of(new MonthData(council, month, rows));
    }
}
