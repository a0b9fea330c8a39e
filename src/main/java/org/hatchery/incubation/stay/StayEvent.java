package org.hatchery.incubation.stay;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something done to a stay (办理记录).
 *
 * @param on day it took effect
 * @param reason why it was corrected; null for what is no correction, as is {@code before}
 * @param receipt by which a replay is known; null for what followed from elsewhere
 */
@NamedInterface(propagate = false)
public record StayEvent(
        StayAct act,
        LocalDate on,
        String by,
        Instant at,
        @Nullable Receipt receipt,
        @Nullable String reason,
        @Nullable StaySaid before)
        implements Deed {
    /** What is no correction. */
    public StayEvent(StayAct act, LocalDate on, String by, Instant at, @Nullable Receipt receipt) {
        this(act, on, by, at, receipt, null, null);
    }

    /** The same as a correction of what was said before. */
    public StayEvent correcting(StaySaid said, String why) {
        return new StayEvent(act, on, by, at, receipt, why, said);
    }

    /** The same with a reason. */
    public StayEvent because(String why) {
        return new StayEvent(act, on, by, at, receipt, why, before);
    }

    /** Whether it says anything of the stay that may be recorded wrongly. */
    boolean isCorrection() {
        return before != null;
    }
}
