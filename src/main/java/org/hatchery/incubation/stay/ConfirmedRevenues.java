package org.hatchery.incubation.stay;

import java.util.Map;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** What was confirmed of the revenue of a firm, as whoever keeps yearly figures contributes it. */
@NamedInterface(propagate = false)
public interface ConfirmedRevenues {
    /** By year; nothing for years of which nothing was confirmed. */
    Map<Integer, Yuan> of(IncubateeId firm);
}
