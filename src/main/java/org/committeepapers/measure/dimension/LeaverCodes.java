package org.committeepapers.measure.dimension;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeepapers.council.Reason;
import org.committeepapers.measure.Narrowing;
import org.committeepapers.measure.Scope;
import org.committeepapers.measure.Value;
import org.committeepapers.staging.Leaver;
import org.jspecify.annotations.Nullable;

/// Leavers by a code of a list.
final class LeaverCodes {

    private LeaverCodes() {}

    /// @param unrecorded the label of leavers without a code; empty where they are no value
    static List<Value> values(
            Scope scope,
            String dimension,
            List<Reason> listed,
            Function<Leaver, @Nullable String> code,
            String unrecorded) {
        Set<String> known = listed.stream().map(Reason::code).collect(Collectors.toSet());
        Stream<Reason> unlisted = scope.facts(Leaver.class).stream()
                .map(code)
                .filter(Objects::nonNull)
                .filter(one -> !known.contains(one))
                .distinct()
                .sorted()
                .map(one -> new Reason(one, one));
        Stream<Reason> none = unrecorded.isEmpty() ? Stream.of() : Stream.of(new Reason("", unrecorded));
        return Stream.of(listed.stream(), unlisted, none)
                .flatMap(Function.identity())
                .map(reason -> Value.of(
                        reason.printedName(),
                        Narrowing.to(dimension, reason.code())
                                .where(
                                        Leaver.class,
                                        leaver -> reason.code()
                                                .equals(Objects.requireNonNullElse(code.apply(leaver), "")))))
                .toList();
    }
}
