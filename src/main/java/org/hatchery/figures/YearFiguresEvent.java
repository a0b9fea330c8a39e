package org.hatchery.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done to the figures of a year (办理记录).
 *
 * @param reason why; null where nobody had to say
 * @param before values that other ones took the place of; null unless there were any
 */
public record YearFiguresEvent(
        YearFiguresAct act,
        String by,
        Instant at,
        @Nullable String reason,
        @Nullable YearValues before) {}
