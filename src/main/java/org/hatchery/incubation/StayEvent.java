package org.hatchery.incubation;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a stay (办理记录).
 *
 * @param on day it took effect
 * @param receipt by which a replay is known; null for what followed from elsewhere
 */
public record StayEvent(
        StayAct act,
        LocalDate on,
        String by,
        Instant at,
        @Nullable Receipt receipt) implements Deed {}
