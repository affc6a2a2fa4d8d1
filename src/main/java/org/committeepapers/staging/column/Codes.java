package org.committeepapers.staging.column;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The list of codes where it is not named after the column.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Codes {
    /// As the file in the council's `codes` folder has it, e.g. `hr_reason`.
    String value();
}
