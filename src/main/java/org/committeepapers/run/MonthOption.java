package org.committeepapers.run;

import java.nio.file.Path;
import java.time.YearMonth;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Whose month: the arguments that `run`, `appendix` and `check` share.
final class MonthOption {

    @Parameters(paramLabel = "COUNCIL", description = "the council's folder, e.g. input-samples/kent-2011")
    Path council = Path.of("");

    @Option(
            names = "--month",
            required = true,
            paramLabel = "YYYY-MM",
            defaultValue = "${env:PAPERS_MONTH}",
            converter = MonthConverter.class,
            description = "the reporting month, e.g. 2011-04 (environment: PAPERS_MONTH)")
    YearMonth month = YearMonth.of(2000, 1);
}
