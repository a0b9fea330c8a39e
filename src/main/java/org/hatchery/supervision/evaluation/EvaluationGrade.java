package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Grade of a scheme (等级); of several that fit, the first is given.
 *
 * @param from fewest points
 * @param topPercent only for so many per cent of the ranked; null for as many as have the points
 */
@NamedInterface(propagate = false)
public record EvaluationGrade(
        Sentence name, BigDecimal from, @Nullable BigDecimal topPercent) {
    boolean fits(BigDecimal score, int rank, int ranked) {
        boolean near = topPercent == null
                || BigDecimal.valueOf(rank * 100L).compareTo(topPercent.multiply(BigDecimal.valueOf(ranked))) <= 0;
        return score.compareTo(from) >= 0 && near;
    }
}
