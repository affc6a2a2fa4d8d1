package org.committeepapers.staging.issue;

import java.math.BigDecimal;

/// Posts with two or more holders, e.g. somebody on maternity leave and her cover, whose fte is above the post's
/// budget.
///
/// @param posts how many
/// @param excessFte what their holders have above the budgets
public record PostsOverFilled(Place place, long posts, BigDecimal excessFte) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return place + ": " + posts + (posts == 1 ? " post has" : " posts have")
                + " two or more holders with more fte than is budgeted, " + excessFte.toPlainString() + " fte in all.";
    }

    @Override
    public String remedy() {
        return "Look whether they share the post or cover for one another; the rule two-holders of council.yaml says what"
                + " they count for.";
    }
}
