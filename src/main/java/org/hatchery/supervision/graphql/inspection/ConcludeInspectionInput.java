package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.supervision.inspection.ConsequenceKind;
import org.hatchery.supervision.inspection.InspectionConsequence;
import org.jspecify.annotations.Nullable;

/** What follows from an inspection, as sent. */
record ConcludeInspectionInput(String inspection, int expectedVersion, List<ConsequenceInput> consequences) {
    /** One consequence, as sent. */
    record ConsequenceInput(
            ConsequenceKind kind, String note, @Nullable String clause) {}

    List<InspectionConsequence> toConsequences() {
        return consequences.stream()
                .map(one -> new InspectionConsequence(
                        one.kind(), one.note(), one.clause() == null ? null : ClauseNeighbours.key(one.clause())))
                .toList();
    }
}
