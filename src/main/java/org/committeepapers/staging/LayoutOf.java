package org.committeepapers.staging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record the layout of an extract: its components are the columns, in snake_case, in the order of the file.
///
/// A component that is not nullable identifies or counts the row: without it the row is set aside. A nullable one that
/// cannot be read is not known, and the row counts. The annotations of `staging.column` say the rest.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface LayoutOf {

    /// As file names have it, e.g. `staff-in-post`.
    String name();

    Layout.Kind kind();

    /// Whether a header without rows is a nil return, and so nought; otherwise such a file stops.
    boolean mayBeEmpty() default true;

    /// Whether several rows may tell of one person and post and are added up; otherwise a key stands in one row only.
    boolean addsUp() default false;
}
