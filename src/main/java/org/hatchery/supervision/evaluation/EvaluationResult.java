package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What one subject came to (评价结果).
 *
 * @param score null where a weight is unset
 * @param rank null without a score
 * @param veto why it gets no grade but the last; null without one
 */
@NamedInterface(propagate = false)
public record EvaluationResult(
        EvaluatedSubject subject,
        List<EvaluationScore> scores,
        @Nullable BigDecimal score,
        @Nullable Integer rank,
        @Nullable Sentence grade,
        @Nullable String veto) {}
