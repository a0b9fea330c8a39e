package org.hatchery.local.sample;

import java.time.LocalDate;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;

/** How a stay is to end. */
sealed interface Ending {
    LocalDate on();

    /** By graduation. */
    record Graduates(LocalDate on, GraduationGround ground) implements Ending {}

    /** Without graduation. */
    record Leaves(LocalDate on, ExitReason reason) implements Ending {}
}
