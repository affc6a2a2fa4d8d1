package org.committeepapers.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.committeepapers.council.Role;
import org.committeepapers.staging.Post;

/// A person's place in a unit: how much they work, and the post they fill; no post where the unit is over its
/// establishment.
///
/// @param role what they do: the post's role, or the usual role of the unit where there is none
record Seat(String unit, BigDecimal fte, Role role, Post post) {

    /// Seats for working times, the longest first, each in the first post that has room for it.
    static List<Seat> fill(String unit, Role usual, List<Post> posts, List<BigDecimal> ftes) {
        List<BigDecimal> room =
                new ArrayList<>(posts.stream().map(Post::budgetedFte).toList());
        List<Seat> seats = new ArrayList<>();
        for (BigDecimal fte : ftes.stream().sorted(Comparator.reverseOrder()).toList()) {
            int found = firstWithRoom(room, fte);
            if (found < 0) {
                seats.add(new Seat(unit, fte, usual, null));
            } else {
                seats.add(new Seat(unit, fte, posts.get(found).role(), posts.get(found)));
                room.set(found, room.get(found).subtract(fte));
            }
        }
        return seats;
    }

    String postRef() {
        return post == null ? null : post.postRef();
    }

    private static int firstWithRoom(List<BigDecimal> room, BigDecimal fte) {
        for (int i = 0; i < room.size(); i++) {
            if (room.get(i).compareTo(fte) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
