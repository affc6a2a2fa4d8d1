package org.committeepapers.measure.dimension;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Role;
import org.committeepapers.measure.Dimension;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.JobApplication;
import org.committeepapers.staging.Starter;

/// Jobs as the council prints them for an appendix, several roles in one where it says so; where it says nothing,
/// the roles that were applied for or recruited to, under their own titles. Roles that an appendix does not name are no
/// job of its.
@AutoService(Dimension.class)
public final class Job implements Dimension {

    @Override
    public String name() {
        return "job";
    }

    @Override
    public Set<Class<? extends Record>> divides() {
        return Set.of(Starter.class, JobApplication.class);
    }

    @Override
    public boolean covers() {
        return false;
    }

    @Override
    public Set<String> printed() {
        return Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Value> values(Scope scope, String of) {
        Map<String, String> printed = scope.council().names(scope.appendix());
        Map<String, Set<Role>> jobs = new LinkedHashMap<>();
        List<String> codes = printed.isEmpty() ? onRecord(scope) : List.copyOf(printed.keySet());
        for (String code : codes) {
            Stream.of(Role.values())
                    .filter(role -> role.name().equals(code))
                    .forEach(role -> jobs.computeIfAbsent(
                                    printed.getOrDefault(code, role.title()), _ -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        return jobs.entrySet().stream()
                .map(job -> Value.of(job.getKey(), Staffing.inRoles("job", job.getKey(), job.getValue())))
                .toList();
    }

    private static List<String> onRecord(Scope scope) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        scope.facts(Starter.class).forEach(starter -> roles.add(starter.role()));
        scope.facts(JobApplication.class).forEach(application -> roles.add(application.role()));
        return roles.stream().map(Role::name).toList();
    }
}
