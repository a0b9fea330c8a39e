package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Registration;
import org.hatchery.incubation.stay.Exemption;
import org.jspecify.annotations.Nullable;

/**
 * What a firm or team is going to do in one carrier.
 *
 * @param limitOn day by which the rule wants it out
 */
record StayPlan(
        Incubatee incubatee,
        LocalDate enteredOn,
        @Nullable LocalDate limitOn,
        Need need,
        @Nullable Move move,
        @Nullable Becoming becoming,
        @Nullable Ending ending,
        List<Exemption> exemptions) {
    /** Other space from a day on. */
    record Move(LocalDate on, Need need) {}

    /** Registration of a team as a firm. */
    record Becoming(String name, Registration registration) {}

    Need lastNeed() {
        return move == null ? need : move.need();
    }
}
