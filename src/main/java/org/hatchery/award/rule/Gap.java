package org.hatchery.award.rule;

import org.springframework.modulith.NamedInterface;

/** What there is against what is needed, in the unit of the measure; money in fen (差距). */
@NamedInterface(propagate = false)
public record Gap(GapMeasure measure, long has, long needs) {
    /** What is missing. */
    public long missing() {
        return Math.max(0, needs - has);
    }
}
