package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import org.hatchery.risk.RiskSignal;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.inspection.InspectionCandidate;

/** Somebody who could be drawn, as shown. */
record InspectionCandidateView(
        String subject, String key, String name, int weight, List<RiskSignal> reasons, boolean drawn) {
    static InspectionCandidateView of(InspectionCandidate one, EvaluatedKind kind) {
        return new InspectionCandidateView(
                GlobalId.of(kind.type(), one.key()),
                one.key(),
                one.name(),
                one.weight(),
                one.reasons().stream().sorted().toList(),
                one.drawn());
    }
}
