package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.inspection.InspectionCandidate;
import org.hatchery.supervision.inspection.RiskSignal;

/** Carrier that could be drawn, as shown. */
record InspectionCandidateView(
        String subject, String key, String name, int weight, List<RiskSignal> reasons, boolean drawn) {
    static InspectionCandidateView of(InspectionCandidate one) {
        return new InspectionCandidateView(
                GlobalId.of("Carrier", one.key()),
                one.key(),
                one.name(),
                one.weight(),
                one.reasons().stream().sorted().toList(),
                one.drawn());
    }
}
