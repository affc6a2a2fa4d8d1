package org.committeepapers.appendix.vacancies;

import java.util.List;
import java.util.Locale;
import org.committeepapers.council.OrgUnit;
import org.committeepapers.month.MonthData;
import org.jspecify.annotations.Nullable;

/// A service whose workforce is shown beside that of others; the whole council where it names no services.
///
/// @param unit its unit, or null for the whole council
/// @param name as headings have it, e.g. `Children's Services`
record Service(@Nullable String unit, String name) {

    static Service ofCouncil(MonthData month) {
        return new Service(null, month.council().name());
    }

    static List<Service> of(MonthData month) {
        List<String> services = month.council().services();
        return services.isEmpty()
                ? List.of(ofCouncil(month))
                : services.stream()
                        .map(code -> new Service(
                                code, month.council().units().get(code).name()))
                        .toList();
    }

    /// Its name in data files, e.g. `childrens_services`.
    String key() {
        return key(name);
    }

    /// The code of its unit in data files, e.g. `ltc`; its name for the whole council.
    String shortKey() {
        return key(unit == null ? name : unit);
    }

    /// A name in data files, e.g. `starting_point`.
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /// The name of its table, e.g. `childrens-establishment-vacancies-turnover`; for the whole council without its
    /// name.
    String table(String subject) {
        return unit == null ? subject : key().replaceAll("_services?$", "").replace('_', '-') + "-" + subject;
    }

    /// Its units of the level that tables print, in printed order.
    List<OrgUnit> units(MonthData month) {
        List<String> levels = month.council().rowLevels();
        if (levels.isEmpty()) {
            return List.of();
        }
        return month.council().units().atLevel(levels.getLast(), month.asAt()).stream()
                .filter(row -> unit == null || month.council().units().isWithin(row.code(), unit))
                .toList();
    }
}
