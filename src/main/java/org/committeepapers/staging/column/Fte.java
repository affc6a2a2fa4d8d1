package org.committeepapers.staging.column;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Working time as a share of full time: two decimals as a rule, and never a percentage unless the council says so.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Fte {
    Of value();

    enum Of {
        /// Of one person in one post: over 0, and no more than the council's rules allow.
        PERSON,
        /// The budget of a post, or of many where the row is a total: 0 or more.
        POST
    }
}
