package org.hatchery.totals.tree;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * Totals as they were read.
 *
 * @param totals by id; those that are not there are 0
 * @param asOf everything recorded before then is counted
 * @param upTo last month that is carried forward
 */
@NamedInterface(propagate = false)
public record Snapshot(Map<String, Vector> totals, Instant asOf, YearMonth upTo) {
    /** A total; of a month that is yet to be carried forward, the last one before. */
    public Vector at(TotalKey key) {
        return totals.getOrDefault(key.within(upTo).id(), Vector.ZERO);
    }
}
