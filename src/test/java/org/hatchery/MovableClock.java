package org.hatchery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock of China that a test moves; between two moves it goes on as the clock it was made from. */
public class MovableClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock running;
    private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);

    MovableClock(Clock running) {
        this.running = running;
    }

    /** One that stands still until it is moved. */
    public static MovableClock standingAt(Instant now) {
        return new MovableClock(Clock.fixed(now, CHINA));
    }

    public static MovableClock standingAt(String now) {
        return standingAt(Instant.parse(now));
    }

    public void pass(Duration time) {
        moved.updateAndGet(before -> before.plus(time));
    }

    public void passDays(long days) {
        pass(Duration.ofDays(days));
    }

    public void moveTo(Instant now) {
        moved.set(Duration.between(running.instant(), now));
    }

    public void moveTo(LocalDate day, LocalTime time) {
        moveTo(day.atTime(time).atZone(CHINA).toInstant());
    }

    /** As if it had never been moved. */
    public void reset() {
        moved.set(Duration.ZERO);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return running.instant().plus(moved.get());
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Days of policy are days in China.");
    }
}
