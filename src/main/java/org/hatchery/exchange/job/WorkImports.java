package org.hatchery.exchange.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.hatchery.shared.mongo.QueueHands;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the imports that wait; what another node left behind when it died as well. */
@Component
class WorkImports implements DisposableBean {
    private final ImportDirectory directory;
    private final RunImport runImport;
    private final QueueHands<Import> hands;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();

    WorkImports(
            ImportDirectory directory, ImportLedger ledger, RunImport runImport, MeterRegistry meters, Clock clock) {
        Gauge.builder("hatchery.imports.queue", waiting, AtomicLong::get)
                .description("Imports that wait or are being worked on, on all nodes")
                .register(meters);
        this.directory = directory;
        this.runImport = runImport;
        this.hands =
                new QueueHands<>("import", () -> ledger.take(clock.instant()), runImport::run, runImport::isStopping);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void look() {
        waiting.set(directory.queue());
        if (directory.isAnyDue(clock.instant())) {
            wake();
        }
    }

    void wake() {
        hands.wake();
    }

    /** Does jobs until none is due. */
    void work() {
        hands.work();
    }

    @Override
    public void destroy() throws InterruptedException {
        runImport.stop();
        hands.rest();
    }
}
