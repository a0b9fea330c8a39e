package org.hatchery.pilot.base;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** How a pilot-test base stands on the register (备案状态). */
@NamedInterface(propagate = false)
public enum FilingState {
    FILED,
    CULTIVATED,
    RECOGNISED,
    TERMINATED;

    /** A base climbs or is set back; after termination it can only be put on file anew. */
    boolean mayBecome(FilingState next) {
        return switch (this) {
            case FILED -> next == CULTIVATED || next == RECOGNISED || next == TERMINATED;
            case CULTIVATED -> next == FILED || next == RECOGNISED || next == TERMINATED;
            case RECOGNISED -> next == CULTIVATED || next == TERMINATED;
            case TERMINATED -> next == FILED;
        };
    }

    /** States in which a base may be booked. */
    static Set<FilingState> open() {
        return Set.of(FILED, CULTIVATED, RECOGNISED);
    }
}
