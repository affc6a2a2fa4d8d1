package org.committeepapers.measure.recruitment;

import com.google.auto.service.AutoService;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;
import org.committeepapers.measure.Unit;

/// Applications, by the day on which they were received.
@AutoService(Measure.class)
public final class Applications extends Received {

    static final Format NUMBER = new Format(Unit.COUNT, 0);

    public Applications() {
        super("applications", NUMBER, "Applications: those received in the period.");
    }
}
