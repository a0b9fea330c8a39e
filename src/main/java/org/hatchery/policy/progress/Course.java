package org.hatchery.policy.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * The way to a target: straight from where it begins to the first promise, and from each promise to the next (进度).
 *
 * @param legs in order of time, at least one
 */
record Course(List<Line> legs) {
    /** The leg a day lies on; the last one from its end on. */
    Line on(LocalDate day) {
        return legs.stream().filter(leg -> !day.isAfter(leg.to())).findFirst().orElse(legs.get(legs.size() - 1));
    }
}
