package org.hatchery.exchange;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Takes the imports that wait in the database, a few at a time; what another node left behind when it died as well. */
@Component
class WorkImports implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(WorkImports.class);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 5;

    private final ImportDirectory directory;
    private final ImportLedger ledger;
    private final RunImport runImport;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService hands = Executors.newCachedThreadPool(new CustomizableThreadFactory("import-"));

    WorkImports(
            ImportDirectory directory, ImportLedger ledger, RunImport runImport, MeterRegistry meters, Clock clock) {
        Gauge.builder("hatchery.imports.queue", waiting, AtomicLong::get)
                .description("Imports that wait or are being worked on, on all nodes")
                .register(meters);
        this.directory = directory;
        this.ledger = ledger;
        this.runImport = runImport;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void look() {
        waiting.set(directory.queue());
        if (directory.isAnyDue(clock.instant())) {
            wake();
        }
    }

    /** Says that there may be something to do; whoever is at work already finds it afterwards. */
    void wake() {
        if (places.tryAcquire()) {
            hands.execute(this::workAndRest);
        }
    }

    private void workAndRest() {
        try {
            work();
        } catch (RuntimeException failed) {
            log.warn("Imports are looked for again in a few seconds: {}", failed.toString());
        } finally {
            places.release();
        }
    }

    /** Does jobs until none is due. */
    void work() {
        Optional<Import> job = ledger.take(clock.instant());
        while (job.isPresent()) {
            runImport.run(job.get());
            job = runImport.isStopping() ? Optional.empty() : ledger.take(clock.instant());
        }
    }

    /** Jobs that are under way are handed over, while the database can still be told. */
    @Override
    public void destroy() throws InterruptedException {
        runImport.stop();
        hands.shutdown();
        if (!hands.awaitTermination(PATIENCE_SECONDS, SECONDS)) {
            log.warn("Some imports are still under way; another node takes them over.");
        }
    }
}
