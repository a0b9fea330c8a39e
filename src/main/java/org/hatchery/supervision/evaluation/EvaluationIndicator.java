package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Indicator of a scheme (评价指标).
 *
 * @param metric key of the catalogue, or of what is recorded of the subject itself, that tells its value; null where whoever evaluates says it
 * @param quality whether it tells quality rather than quantity
 * @param weight most points; null where nobody published it
 */
@NamedInterface(propagate = false)
public record EvaluationIndicator(
        String key,
        Sentence name,
        @Nullable String metric,
        boolean quality,
        ScoringForm form,
        @Nullable BigDecimal weight) {}
