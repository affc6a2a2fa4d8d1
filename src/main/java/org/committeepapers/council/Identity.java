package org.committeepapers.council;

import java.nio.file.Path;
import java.time.MonthDay;

/// Who a council is.
///
/// @param id the name of its folder; names its output and its rows in the store
/// @param name as papers print it, e.g. `Kent County Council`
/// @param code how its file names begin, `<code>_<layout>_<yyyy-mm>.csv`
public record Identity(String id, String name, String code, Path folder, MonthDay financialYearStart) {}
