package org.hatchery.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Counts the rows of one attempt, and says from time to time that it is alive. */
final class Progress {
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final Export job;
    private final ExportQueue queue;
    private final BooleanSupplier stopping;
    private final Clock clock;
    private Instant said;
    private int rows;

    Progress(Export job, ExportQueue queue, BooleanSupplier stopping, Clock clock) {
        this.job = job;
        this.queue = queue;
        this.stopping = stopping;
        this.clock = clock;
        this.said = clock.instant();
    }

    /** The attempt ends here, without a result and without a fault. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Over(String why) {
            super(why, null, false, false);
        }
    }

    void row() {
        rows++;
        if (stopping.getAsBoolean()) {
            throw new Over("The node is stopping.");
        }
        Instant now = clock.instant();
        if (!now.isBefore(said.plus(OFTEN))) {
            say(now);
        }
    }

    private void say(Instant now) {
        if (!queue.advance(job, rows, now)) {
            throw new Over("Another node has the job.");
        }
        said = now;
    }

    int rows() {
        return rows;
    }
}
