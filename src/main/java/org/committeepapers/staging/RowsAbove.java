package org.committeepapers.staging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.committeepapers.extract.ExtractRow;
import org.committeepapers.staging.column.Adds;
import org.committeepapers.staging.column.OfPost;
import org.committeepapers.staging.issue.Issue;
import org.committeepapers.staging.issue.Place;
import org.committeepapers.staging.issue.RepeatedRow;
import org.committeepapers.staging.issue.SameKeyTwice;
import org.committeepapers.staging.issue.TwoRowsForOnePost;

/// The rows of a file so far, as far as a later row may tell of the same.
///
/// Of a row only 64 bits are kept: a million rows in 100 MB, and one false repetition in some ten million such files.
final class RowsAbove<T extends Record> {

    private final Layout<T> layout;
    private final Set<Long> rows = new HashSet<>();
    private final Map<Long, Long> restByPost = new HashMap<>();

    RowsAbove(Layout<T> layout) {
        this.layout = layout;
    }

    /// What is to be said of a row because of those above it. Rows that differ only in fte, funding and cost code add
    /// up, as do a person's posts: nothing is to be said of them.
    Optional<Issue> look(ExtractRow row, T record, Place place) {
        if (!rows.add(hash(row.cells().subList(0, row.width()).stream()))) {
            return Optional.of(new RepeatedRow(place));
        }
        Long before = restByPost.putIfAbsent(hash(post(record)), hash(rest(record)));
        if (before == null) {
            return Optional.empty();
        }
        if (!layout.addsUp()) {
            return Optional.of(new SameKeyTwice(place, layout.keyColumns()));
        }
        return before == hash(rest(record)) ? Optional.empty() : Optional.of(new TwoRowsForOnePost(place));
    }

    private Stream<?> post(T record) {
        return Stream.concat(
                layout.key(record).stream(),
                layout.bindings().stream()
                        .filter(binding -> binding.find(OfPost.class).isPresent())
                        .map(binding -> Objects.toString(binding.valueOf(record))));
    }

    private Stream<?> rest(T record) {
        return layout.bindings().stream()
                .filter(binding -> binding.find(Adds.class).isEmpty())
                .map(binding -> Objects.toString(binding.valueOf(record)));
    }

    private static long hash(Stream<?> parts) {
        long hash = 0xcbf29ce484222325L;
        for (Object part : parts.toList()) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1F) * 0x100000001b3L;
        }
        return hash;
    }
}
