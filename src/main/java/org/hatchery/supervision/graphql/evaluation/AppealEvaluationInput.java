package org.hatchery.supervision.graphql.evaluation;

import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.evaluation.EvaluationRun;
import org.jspecify.annotations.Nullable;

/** Appeal, as sent. */
record AppealEvaluationInput(
        String evaluation, int expectedVersion, @Nullable String subject, String indicator, String reason) {
    EvaluationRun.Objection said() {
        return new EvaluationRun.Objection(
                subject == null ? null : GlobalId.parse(subject).key(), indicator, reason);
    }
}
