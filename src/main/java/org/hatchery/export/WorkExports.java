package org.hatchery.export;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.hatchery.shared.mongo.QueueHands;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes the exports that wait; what another node left behind when it died as well. */
@Component
class WorkExports implements DisposableBean {
    private final ExportDirectory directory;
    private final RunExport runExport;
    private final QueueHands<Export> hands;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();

    WorkExports(ExportDirectory directory, ExportQueue queue, RunExport runExport, MeterRegistry meters, Clock clock) {
        Gauge.builder("hatchery.exports.queue", waiting, AtomicLong::get)
                .description("Exports that wait or are being written, on all nodes")
                .register(meters);
        this.directory = directory;
        this.runExport = runExport;
        this.hands =
                new QueueHands<>("export", () -> queue.take(clock.instant()), runExport::run, runExport::isStopping);
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
        runExport.stop();
        hands.rest();
    }
}
