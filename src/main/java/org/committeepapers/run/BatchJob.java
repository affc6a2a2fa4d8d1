package org.committeepapers.run;

import java.util.ArrayList;
import java.util.List;
import org.committeepapers.run.FileReading.Read;
import org.committeepapers.store.Store;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A job of Spring Batch on the store's own connection, put together by plain constructors.
///
/// Started again after a failure or a kill with the same parameters, it runs only what is not done.
final class BatchJob {

    private static final int CHUNK = 1000;

    private final JobRepository repository;
    private final JdbcTransactionManager transactions;
    private final List<Step> steps = new ArrayList<>();

    BatchJob(Store store) throws Exception {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(store.connection(), true);
        this.transactions = new JdbcTransactionManager(connection);
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(connection);
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        this.repository = factory.getObject();
    }

    /// Work that is not part of a step.
    interface Work {
        void run() throws Exception;
    }

    <T extends Record> void read(String name, FileReadStep<T> file) {
        steps.add(new StepBuilder(name, repository)
                .<Read<T>, Read<T>>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(file)
                .writer(file)
                .build());
    }

    /// A step in one transaction of the store.
    void inTransaction(String name, Work work) {
        steps.add(new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build());
    }

    /// A step whose result is in memory, so that a restart needs it again; it opens no transaction.
    void always(String name, Work work) {
        steps.add(new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .allowStartIfComplete(true)
                .build());
    }

    /// The load that a reading step made.
    long loadOf(RunParameters parameters, String step) {
        JobInstance instance = repository.getJobInstance(parameters.jobName(), parameters.toBatch());
        StepExecution last = instance == null ? null : repository.getLastStepExecution(instance, step);
        if (last == null) {
            throw new IllegalStateException("step " + step + " has not run");
        }
        return last.getExecutionContext().getLong(FileReadStep.LOAD);
    }

    /// The parameters that go on with the last attempt where it failed, or begin the next.
    RunParameters attempt(RunParameters first) {
        RunParameters attempt = first;
        while (true) {
            JobExecution last = repository.getLastJobExecution(attempt.jobName(), attempt.toBatch());
            if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
                return attempt;
            }
            attempt = attempt.next();
        }
    }

    /// Runs the steps in order.
    ///
    /// @throws Exception what a step threw
    void run(RunParameters parameters) throws Exception {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
        endKilled(operator, parameters);
        JobExecution execution = operator.start(job(parameters.jobName()), parameters.toBatch());
        for (Throwable failure : execution.getAllFailureExceptions()) {
            throw failure instanceof Exception exception ? exception : new IllegalStateException(failure);
        }
    }

    /// The caller holds the lock of the month: what still counts as running was killed.
    private void endKilled(TaskExecutorJobOperator operator, RunParameters parameters) {
        JobExecution last = repository.getLastJobExecution(parameters.jobName(), parameters.toBatch());
        if (last != null && last.isRunning()) {
            operator.recover(last);
        }
    }

    private Job job(String name) {
        SimpleJobBuilder job = new JobBuilder(name, repository).start(steps.getFirst());
        steps.stream().skip(1).forEach(job::next);
        return job.build();
    }
}
