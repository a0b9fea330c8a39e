package org.hatchery.supervision.graphql.evaluation;

import org.hatchery.identity.Signature;
import org.hatchery.supervision.evaluation.AppealState;
import org.hatchery.supervision.evaluation.EvaluationAppeal;
import org.jspecify.annotations.Nullable;

/** Appeal as shown. */
record EvaluationAppealView(
        int number,
        String subject,
        String indicator,
        String reason,
        AppealState state,
        @Nullable String decision,
        @Nullable Signature by,
        @Nullable Signature decidedBy) {
    static EvaluationAppealView of(EvaluationAppeal appeal) {
        return new EvaluationAppealView(
                appeal.number(),
                appeal.subject().name(),
                appeal.indicator(),
                appeal.reason(),
                appeal.state(),
                appeal.decision(),
                appeal.by(),
                appeal.decidedBy());
    }
}
