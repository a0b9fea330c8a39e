package org.hatchery.supervision.inspection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.stereotype.Component;

/** Kinds of which somebody can be drawn. */
@Component
class DrawnKinds {
    private final Map<EvaluatedKind, DrawnSubjects> kinds = new EnumMap<>(EvaluatedKind.class);

    DrawnKinds(List<DrawnSubjects> known) {
        known.forEach(one -> kinds.put(one.kind(), one));
    }

    boolean isKnown(EvaluatedKind kind) {
        return kinds.containsKey(kind);
    }

    /**
     * Those of a kind.
     *
     * @throws Rejection INVALID where nobody of it is drawn
     */
    DrawnSubjects of(EvaluatedKind kind) {
        DrawnSubjects known = kinds.get(kind);
        if (known == null) {
            throw new Rejection(UserErrorCode.INVALID, "kind", Words.say("supervision.kind-not-drawn"));
        }
        return known;
    }
}
