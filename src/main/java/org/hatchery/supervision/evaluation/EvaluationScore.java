package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What one indicator came to (指标得分), frozen.
 *
 * @param value null where nothing is known
 * @param said whether whoever evaluates said it, rather than what is recorded
 * @param points null where the weight is unset
 * @param place among the peers by this value alone, 1 for the highest; null without a value
 */
@NamedInterface(propagate = false)
public record EvaluationScore(
        String indicator,
        @Nullable BigDecimal value,
        boolean said,
        @Nullable BigDecimal points,
        @Nullable Integer place) {}
