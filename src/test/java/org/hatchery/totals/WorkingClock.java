package org.hatchery.totals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets. */
final class WorkingClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> now;

    WorkingClock(String now) {
        this.now = new AtomicReference<>(Instant.parse(now));
    }

    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    void passDays(long days) {
        pass(Duration.ofDays(days));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
