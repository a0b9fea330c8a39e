package org.hatchery.shared.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Works off jobs that wait in the database, a few at a time; what another node left behind when it died as well.
 *
 * @param <J> a job that was taken
 */
public final class QueueHands<J> {
    private static final Logger log = LoggerFactory.getLogger(QueueHands.class);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final String name;
    private final Supplier<Optional<J>> take;
    private final Consumer<J> run;
    private final BooleanSupplier stopping;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads;

    /**
     * Hands that rest until they are woken.
     *
     * @param name of a job, for threads and the log
     * @param take the job that has waited longest, which nobody else gets then
     * @param stopping whether no more is to be taken
     */
    public QueueHands(String name, Supplier<Optional<J>> take, Consumer<J> run, BooleanSupplier stopping) {
        this.name = name;
        this.take = take;
        this.run = run;
        this.stopping = stopping;
        this.threads = Executors.newCachedThreadPool(new CustomizableThreadFactory(name + "-"));
    }

    /** Says that there may be something to do; whoever is at work already finds it afterwards. */
    public void wake() {
        if (places.tryAcquire()) {
            threads.execute(this::workAndRest);
        }
    }

    private void workAndRest() {
        try {
            work();
        } catch (RuntimeException failed) {
            log.warn("Jobs ({}) are looked for again in a few seconds: {}", name, failed.toString());
        } finally {
            places.release();
        }
    }

    /** Does jobs until none is due. */
    public void work() {
        Optional<J> job = take.get();
        while (job.isPresent()) {
            run.accept(job.get());
            job = stopping.getAsBoolean() ? Optional.empty() : take.get();
        }
    }

    /** Waits for jobs that are under way to be handed over, while the database can still be told. */
    public void rest() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, SECONDS)) {
            log.warn("Some jobs ({}) are still under way; another node takes them over.", name);
        }
    }
}
