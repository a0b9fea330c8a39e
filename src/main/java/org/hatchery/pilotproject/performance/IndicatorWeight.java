package org.hatchery.pilotproject.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a rule gives for one indicator (指标权重).
 *
 * @param weight points for a full score, above 0
 * @param fullScoreAt value from which, or up to which, all points are given; 0 or more, and above 0 where higher is
 *     better
 */
public record IndicatorWeight(Indicator indicator, int weight, double fullScoreAt, Direction direction) {

    /** Points for a value: all of them at the target, and in proportion short of it. */
    BigDecimal score(BigDecimal value) {
        BigDecimal points = BigDecimal.valueOf(weight).setScale(2);
        BigDecimal target = BigDecimal.valueOf(fullScoreAt);
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        if (higher ? value.compareTo(target) >= 0 : value.compareTo(target) <= 0) {
            return points;
        }
        BigDecimal part = higher ? value : target;
        return part.multiply(points).divide(higher ? target : value, 2, RoundingMode.HALF_UP);
    }
}
