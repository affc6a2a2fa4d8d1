package org.committeepapers.staging;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every layout that the product reads, by its record.
public final class Layouts {

    private static final List<Layout<?>> ALL = Stream.of(
                    Action.class,
                    Advert.class,
                    AgencyWorker.class,
                    CampaignResult.class,
                    CostLine.class,
                    HistoryTotal.class,
                    IndicatorDefinition.class,
                    IndicatorValue.class,
                    JobApplication.class,
                    Leaver.class,
                    MarketComparator.class,
                    PaperFact.class,
                    PayPoint.class,
                    PlanLine.class,
                    Post.class,
                    StaffMember.class,
                    Starter.class)
            .<Layout<?>>map(Layout::of)
            .sorted(Comparator.comparing(Layout::name))
            .toList();

    private Layouts() {}

    /// In the order of their names.
    public static List<Layout<?>> list() {
        return ALL;
    }

    public static Optional<Layout<?>> find(String name) {
        return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    /// The layout whose rows are these records.
    ///
    /// @throws IllegalArgumentException when no layout reads them
    @SuppressWarnings("unchecked") // a layout's rows are of its row type
    public static <T extends Record> Layout<T> of(Class<T> rowType) {
        return (Layout<T>) ALL.stream()
                .filter(layout -> layout.rowType().equals(rowType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layout reads " + rowType.getSimpleName()));
    }
}
