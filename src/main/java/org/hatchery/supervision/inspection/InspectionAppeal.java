package org.hatchery.supervision.inspection;

import org.hatchery.identity.Signature;
import org.hatchery.supervision.evaluation.AppealState;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Appeal against the result of an inspection (检查结果复核申请).
 *
 * @param number place among those of the inspection, from 1
 * @param against how often the result had been corrected before, so that each result is appealed against once
 * @param by null for generated sample data
 */
@NamedInterface(propagate = false)
public record InspectionAppeal(
        int number,
        int against,
        String reason,
        AppealState state,
        @Nullable String decision,
        @Nullable Signature by,
        @Nullable Signature decidedBy) {
    InspectionAppeal decided(boolean upheld, String why, @Nullable Signature decider) {
        return new InspectionAppeal(number, against, reason, AppealState.decided(upheld), why, by, decider);
    }
}
