package org.committeepapers.appendix.recruitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeepapers.council.Role;
import org.committeepapers.month.MonthData;

/// How a council prints the codes of one appendix, in printed order (`names` of its entry in `council.yaml`).
record Names(Map<String, String> printed) {

    static Names of(MonthData month, String slug) {
        return new Names(month.council().names(slug));
    }

    String of(String code, String otherwise) {
        return printed.getOrDefault(code, otherwise);
    }

    /// Codes in the council's order; those it does not name come last, by the alphabet.
    Comparator<String> order() {
        List<String> codes = List.copyOf(printed.keySet());
        return Comparator.comparingInt((String code) -> codes.contains(code) ? codes.indexOf(code) : codes.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /// The roles of each job a table prints: the jobs the council names, whether or not there is anybody in them;
    /// where it names none, the roles that are there. Roles of one name are one job.
    Map<String, Set<Role>> jobs(Collection<Role> present) {
        Map<String, Set<Role>> jobs = new LinkedHashMap<>();
        for (Role role : printed.isEmpty() ? inOrder(present) : named()) {
            jobs.computeIfAbsent(of(role.name(), role.title()), name -> EnumSet.noneOf(Role.class))
                    .add(role);
        }
        return jobs;
    }

    private static List<Role> inOrder(Collection<Role> present) {
        return present.stream().distinct().sorted().toList();
    }

    private List<Role> named() {
        List<Role> roles = new ArrayList<>();
        for (String code : printed.keySet()) {
            Arrays.stream(Role.values())
                    .filter(role -> role.name().equals(code))
                    .forEach(roles::add);
        }
        return roles;
    }
}
