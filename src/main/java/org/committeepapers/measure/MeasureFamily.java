package org.committeepapers.measure;

/// As many measures as a council has things of a kind, told apart by the code after the family's name, e.g.
/// `indicator NI59`.
///
/// A family is one class that carries `@AutoService(MeasureFamily.class)`; `Measures` finds it by its name.
public interface MeasureFamily {

    /// The word before the code, e.g. `indicator`.
    String name();

    Measure of(String code);
}
