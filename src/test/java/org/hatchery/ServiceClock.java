package org.hatchery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The clock of the service that all tests share: a test goes back, does what was done then, and lets time pass.
 *
 * <p>It never runs ahead, so that nothing of tomorrow is left in the database for the tests that follow, and after each
 * test it is at the present again. Jobs on threads of their own see what the test sees; in the past they have less to do.
 * Whatever has to be real time never asks it: tokens, time-outs of requests and of the scanner.
 */
public final class ServiceClock extends MovableClock {
    private final Clock present;

    ServiceClock(Clock present) {
        super(present);
        this.present = present;
    }

    @Override
    public void pass(Duration time) {
        moveTo(instant().plus(time));
    }

    @Override
    public void moveTo(Instant now) {
        if (now.isAfter(present.instant())) {
            throw new IllegalArgumentException("The clock of the shared service never runs ahead: begin further back.");
        }
        super.moveTo(now);
    }

    /** Noon so many days ago. */
    public void goBack(int days) {
        moveTo(LocalDate.now(present).minusDays(days), LocalTime.NOON);
    }
}
