package org.hatchery.pilotproject;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken (办理记录).
 *
 * @param on day it took effect
 */
public record PilotEvent(
        PilotStep step,
        LocalDate on,
        String by,
        Instant at,
        @Nullable String note) {}
