package org.hatchery.supervision.evaluation;

import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Appeal against one figure of a result (复核申请).
 *
 * @param number place among those of the run, from 1
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record EvaluationAppeal(
        int number,
        EvaluatedSubject subject,
        String indicator,
        String reason,
        AppealState state,
        @Nullable String decision,
        @Nullable Signature by,
        @Nullable Signature decidedBy) {
    EvaluationAppeal decided(boolean upheld, String why, Signature decider) {
        return new EvaluationAppeal(number, subject, indicator, reason, AppealState.decided(upheld), why, by, decider);
    }
}
