package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;

/// The four quarters of a year, Q1 being the first three months of it.
@AutoService(Dimension.class)
public final class Quarter implements Dimension {

    private static final int QUARTERS = 4;

    @Override
    public String name() {
        return "quarter";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of();
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(Integer::toString)
                .map(number -> Value.of("Q" + number, "Q" + number, year -> Times.quarter(number, year)))
                .toList();
    }
}
