package org.hatchery.supervision.graphql.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.evaluation.EvaluatedSubject;
import org.hatchery.supervision.evaluation.EvaluationResult;
import org.hatchery.supervision.evaluation.EvaluationScore;
import org.jspecify.annotations.Nullable;

/** Result of one subject as shown. */
record EvaluationResultView(
        EvaluatedKind kind,
        String subject,
        String name,
        List<EvaluationScore> scores,
        @Nullable BigDecimal score,
        @Nullable Integer rank,
        @Nullable Sentence grade,
        @Nullable String veto) {
    static EvaluationResultView of(EvaluationResult result) {
        EvaluatedSubject subject = result.subject();
        return new EvaluationResultView(
                subject.kind(),
                GlobalId.of(subject.kind().type(), subject.key()),
                subject.name(),
                result.scores(),
                result.score(),
                result.rank(),
                result.grade(),
                result.veto());
    }
}
