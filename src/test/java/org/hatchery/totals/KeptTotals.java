package org.hatchery.totals;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Totals that are kept as they are in production, four times a second, until a test is over. */
public final class KeptTotals implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private KeptTotals(KeepTotals keep) {
        var regularly = new KeepTotalsRegularly(keep);
        regularly.begin();
        thread.scheduleWithFixedDelay(regularly::pass, 0, 250, TimeUnit.MILLISECONDS);
    }

    public static KeptTotals by(KeepTotals keep) {
        return new KeptTotals(keep);
    }

    @Override
    public void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The totals are still being kept.");
        }
    }
}
