package org.committeepapers.appendix.sheet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the components of a declaration's records may say. The reader checks by it, and the schema for editors is made
/// from it.
public final class Form {

    private Form() {}

    /// The key in the file, where it is not the component's name in kebab-case.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Key {
        String value();
    }

    /// The record may be written as this one value.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Brief {}

    /// The record may be written as a list, which is this component.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    public @interface FromList {
        String value();
    }

    /// All other keys of the record: names of dimensions, unless anything may stand there.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Others {
        boolean anything() default false;
    }

    /// Keys are names of dimensions, or `period`.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Narrows {}

    /// Words in which names stand in braces.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Said {}

    /// The name of a measure, or a formula over measures.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface MeasureName {}

    /// The name of a dimension.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface DimensionName {}

    /// The name of a list.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface ListName {}

    /// One of a few words.
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface OneOf {
        String[] value();
    }
}
