package org.committeepapers;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.committeepapers.council.Council;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.council.Reason;
import org.committeepapers.month.MonthData;
import org.committeepapers.staging.Layout;
import org.committeepapers.staging.Layouts;
import org.committeepapers.staging.Snapshot;
import org.jspecify.annotations.Nullable;

/// A generated month of the test county: rows of every layout, all of them possible, none of them meant.
public final class AnyMonth {

    private static final YearMonth MONTH = YearMonth.of(2011, 4);

    private final Council council = TestCouncil.county();
    private final Random random;
    private int references;

    private AnyMonth(long seed) {
        random = new Random(seed);
    }

    /// The same month for the same seed.
    public static MonthData of(long seed, int rowsOfEach) {
        return new AnyMonth(seed).month(rowsOfEach);
    }

    /// The same rows in another order, except reference files, whose order an officer chose.
    public static MonthData shuffled(MonthData month, long seed) {
        Random random = new Random(seed);
        Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
        month.rows().forEach((type, sent) -> {
            List<Record> mixed = new ArrayList<>(sent);
            if (Layouts.of(type).kind() != Layout.Kind.REFERENCE) {
                Collections.shuffle(mixed, random);
            }
            rows.put(type, mixed);
        });
        return new MonthData(month.council(), month.month(), rows);
    }

    private MonthData month(int rowsOfEach) {
        Map<Class<? extends Record>, List<? extends Record>> rows = new HashMap<>();
        for (Layout<?> layout : Layouts.list()) {
            List<Record> sent = new ArrayList<>();
            for (int row = 0; row < rowsOfEach; row++) {
                sent.add(row(layout.rowType()));
            }
            rows.put(layout.rowType(), sent);
        }
        return new MonthData(council, MONTH, rows);
    }

    private <T extends Record> T row(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(type, component))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(Class<?> type, RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && random.nextInt(4) == 0) {
            return null;
        }
        String name = component.getName();
        Class<?> wanted = component.getType();
        if (wanted.isEnum()) {
            Object[] codes = wanted.getEnumConstants();
            return codes[random.nextInt(codes.length)];
        }
        if (wanted == LocalDate.class) {
            return name.equals("periodEnd") && Snapshot.class.isAssignableFrom(type)
                    ? MONTH.minusMonths(random.nextInt(3) * 6L).atEndOfMonth()
                    : MONTH.atEndOfMonth().minusDays(random.nextInt(1200));
        }
        if (wanted == BigDecimal.class) {
            return BigDecimal.valueOf(1 + random.nextInt(100), 2);
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return random.nextBoolean();
        }
        return wanted == int.class || wanted == Integer.class ? (Object) random.nextInt(30) : word(name);
    }

    private String word(String name) {
        return switch (name) {
            case "unitCode" ->
                any(council.units().atLevel("DISTRICT", MONTH.atEndOfMonth()).stream()
                        .map(OrgUnit::code)
                        .toList());
            case "hrReasonCode" ->
                any(council.leaverReasons().stream().map(Reason::code).toList());
            case "managerReason" ->
                any(council.managerReasons().stream().map(Reason::code).toList());
            case "roleGroup", "groupCode" ->
                any(List.copyOf(council.roleGroups().keySet()));
            default -> name.endsWith("Ref") ? name + references++ : name + random.nextInt(5);
        };
    }

    private String any(List<String> words) {
        List<String> sorted = words.stream().sorted().toList();
        return sorted.get(random.nextInt(sorted.size()));
    }
}
