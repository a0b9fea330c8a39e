package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;

/** Steps that one project has taken, in order of time. */
record Course(List<PilotEvent> all) {
    /**
     * The same and one more, not before the last step and not after today.
     *
     * @throws Rejection INVALID without a reason where one is needed; WRONG_DATES
     */
    Course and(PilotEvent event, LocalDate today) {
        if (event.step().needsReason() && (event.note() == null || event.note().isBlank())) {
            throw new Rejection(INVALID, "note", Words.say("pilotproject.say-why-note"));
        }
        mustHaveReached(event.on(), today);
        return new Course(Stream.concat(all.stream(), Stream.of(event)).toList());
    }

    /**
     * Lets something happen since the last step, and not after today.
     *
     * @throws Rejection WRONG_DATES
     */
    void mustHaveReached(LocalDate on, LocalDate today) {
        LocalDate first = since();
        if (on.isBefore(first) || on.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "on", Spoken.choice(first, today));
        }
    }

    /** Day of the last step. */
    LocalDate since() {
        return all.get(all.size() - 1).on();
    }

    /** First day it ran; empty when it never did. */
    Optional<LocalDate> startedOn() {
        return all.stream()
                .filter(event -> event.step() == PilotStep.START)
                .map(PilotEvent::on)
                .findFirst();
    }
}
