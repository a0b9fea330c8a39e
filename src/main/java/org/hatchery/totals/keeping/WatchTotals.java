package org.hatchery.totals.keeping;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hatchery.shared.mongo.Tally;
import org.hatchery.totals.reading.TotalDirectory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks how old the totals are, whichever node keeps them, so that health and metrics need not ask the database. */
@Component
class WatchTotals {
    private final TotalDirectory totals;
    private final Clock clock;
    private volatile Instant asOf = Instant.EPOCH;

    WatchTotals(TotalDirectory totals, MeterRegistry meters, Clock clock) {
        this.totals = totals;
        this.clock = clock;
        Gauge.builder("hatchery.totals.lag", this, WatchTotals::seconds)
                .description("Seconds since everything on record was counted; not a number before the first time")
                .baseUnit("seconds")
                .register(meters);
        Tally.expect("hatchery.totals.overflows");
    }

    @Scheduled(fixedDelayString = "PT5S")
    void look() {
        asOf = totals.asOf();
    }

    /** The epoch before everything was counted once. */
    Instant asOf() {
        return asOf;
    }

    boolean isBuilt() {
        return asOf.isAfter(Instant.EPOCH);
    }

    /** The counting moves it on each second, also when there is nothing to count. */
    Duration lag() {
        return Duration.between(asOf, clock.instant());
    }

    private double seconds() {
        return isBuilt() ? Math.max(0, lag().toMillis() / 1000.0) : Double.NaN;
    }
}
