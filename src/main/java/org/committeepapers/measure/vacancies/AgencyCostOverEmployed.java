package org.committeepapers.measure.vacancies;

import com.google.auto.service.AutoService;
import java.util.List;
import org.committeepapers.measure.Definition;
import org.committeepapers.measure.Difference;
import org.committeepapers.measure.Format;
import org.committeepapers.measure.Measure;

/// How much more an agency worker costs in a year than somebody employed in the post, pounds.
@AutoService(Measure.class)
public final class AgencyCostOverEmployed extends Difference {

    public AgencyCostOverEmployed() {
        super(
                Definition.of(
                        "agency-cost-over-employed",
                        Format.GBP,
                        "Cost over an employed post: that of an agency worker a year less that of a member of staff."),
                List.of("agency-cost-of-a-post", "employed-cost-of-a-post"));
    }

    /// Neither is a sum: what one costs on average does not add up.
    @Override
    public boolean adds() {
        return false;
    }
}
