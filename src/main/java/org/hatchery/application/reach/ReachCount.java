package org.hatchery.application.reach;

import java.time.Instant;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How many of one division may claim each award, and how many have applied; what is right below it is not in it.
 *
 * @param stale since when something changed that is not counted; null while nothing did
 * @param countedAt null until it was counted first
 */
@Document("awardReachCounts")
record ReachCount(
        @Id RegionCode region,
        @Nullable List<Line> lines,
        @Nullable Instant stale,
        @Nullable Instant countedAt) {
    /**
     * One award.
     *
     * @param sum of what those that wait may claim, as far as it is known
     */
    record Line(String rule, int waiting, int applied, Yuan sum) {
        Line and(Line other) {
            return new Line(rule, waiting + other.waiting, applied + other.applied, sum.plus(other.sum));
        }
    }
}
