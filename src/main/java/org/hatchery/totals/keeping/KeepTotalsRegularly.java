package org.hatchery.totals.keeping;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.hatchery.shared.mongo.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Keeps the totals up to date four times a second, on a thread of its own: no other job waits for it. */
@Component
@ConditionalOnProperty(name = "hatchery.totals.keep", matchIfMissing = true)
class KeepTotalsRegularly implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(KeepTotalsRegularly.class);
    private static final int PAUSE_MILLIS = 250;
    private static final int AFTER_A_FAILURE_MILLIS = 5_000;
    private static final int PATIENCE_SECONDS = 10;

    private final KeepTotals keep;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new CustomizableThreadFactory("totals-"));

    KeepTotalsRegularly(KeepTotals keep) {
        this.keep = keep;
    }

    /** Not before a first load of data is over: counting everything once is quicker than many changes one by one. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.schedule(this::pass, PAUSE_MILLIS, MILLISECONDS);
    }

    private void pass() {
        int pause = PAUSE_MILLIS;
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = keep.pass();
            }
        } catch (RuntimeException failed) {
            say(failed);
            pause = AFTER_A_FAILURE_MILLIS;
        }
        if (!thread.isShutdown()) {
            thread.schedule(this::pass, pause, MILLISECONDS);
        }
    }

    /** One line while the database is away; a defect with its trace. */
    private static void say(RuntimeException failed) {
        if (SetAside.isOutage(failed)) {
            log.warn("The totals stand still, they are tried again in a few seconds: {}", failed.getMessage());
        } else {
            log.error("The totals stand still, they are tried again in a few seconds.", failed);
        }
    }

    /** A round that is under way is finished, while the database is still there. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, SECONDS)) {
            log.warn("The totals are still being kept; another node goes on with them.");
        }
    }
}
