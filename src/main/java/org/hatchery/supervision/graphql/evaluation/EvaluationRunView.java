package org.hatchery.supervision.graphql.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.evaluation.EvaluationRun;
import org.hatchery.supervision.evaluation.EvaluationState;
import org.jspecify.annotations.Nullable;

/** Run of an evaluation as shown; scheme, region, results, appeals and what the viewer can do are answered by the controller. */
record EvaluationRunView(
        String id,
        int version,
        EvaluationRun told,
        String schemeKey,
        EvaluatedKind kind,
        RegionCode place,
        int year,
        LocalDate ranOn,
        LocalDate appealsUntil,
        List<EvaluationWeightView> weights,
        @Nullable String weightsBasis,
        boolean weighed,
        EvaluationState state,
        @Nullable LocalDate publishedOn,
        @Nullable Signature by,
        boolean sample) {
    /** Weight as shown. */
    record EvaluationWeightView(String indicator, BigDecimal weight) {}
}
