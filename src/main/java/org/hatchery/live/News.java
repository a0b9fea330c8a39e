package org.hatchery.live;

import java.time.Instant;
import java.util.Map;

/**
 * Something is new.
 *
 * @param at when; whoever comes back with it hears what has come since
 */
public record News(Kind kind, Instant at, Map<String, String> about) {
    /** What it is about (消息类型). */
    public enum Kind {
        /** The line is open; what came while it was not has been told. */
        READY,
        /** The object of this id was changed by this act, or has got on by itself. */
        CHANGED,
        /** Totals of this region have moved. */
        TOTALS,
        /** Too much has come since; ask for everything anew. */
        RESET
    }
}
