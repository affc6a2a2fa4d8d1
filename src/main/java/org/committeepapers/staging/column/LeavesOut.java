package org.committeepapers.staging.column;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A value that leaves the row out of every figure by a named rule. Only one that could be read does.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface LeavesOut {
    /// Our code, or `Y` or `N`.
    String when();

    /// E.g. `unit-out-of-scope`.
    String rule();
}
