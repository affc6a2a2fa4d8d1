package org.committeepapers.council;

import java.time.LocalDate;

/// A value that holds from a day on.
///
/// @param from the first day it holds
/// @param source the decision or paper that set it; the place in the council's folder where none is given
public record Dated<T>(T is, LocalDate from, String source) {}
