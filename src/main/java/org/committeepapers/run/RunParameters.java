package org.committeepapers.run;

import java.time.YearMonth;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/// What tells one run from another.
///
/// @param inputs hash of the files that go in: a run goes on where it failed only while they are the same
/// @param attempt counts the runs of the same inputs that were brought to their end
record RunParameters(String jobName, String council, YearMonth month, String inputs, long attempt) {

    RunParameters next() {
        return new RunParameters(jobName, council, month, inputs, attempt + 1);
    }

    JobParameters toBatch() {
        return new JobParametersBuilder()
                .addString("council", council)
                .addString("month", month.toString())
                .addString("inputs", inputs)
                .addLong("attempt", attempt)
                .toJobParameters();
    }
}
