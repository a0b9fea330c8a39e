package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.risk.RiskSignal;
import org.hatchery.risk.RiskSource.Question;
import org.hatchery.risk.RiskSources;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.supervision.inspection.DrawnSubjects.Drawable;
import org.springframework.stereotype.Component;

/** Who can be drawn in a division: those that are open there and under no inspection, with what is recorded against each. */
@Component
class DrawnPeers {
    /** So that a draw stays one document anybody can recompute; whoever has more draws by parts of the region. */
    static final int MOST = 1_000;

    private final DrawnKinds kinds;
    private final RiskSources risks;
    private final InspectionDirectory inspections;

    DrawnPeers(DrawnKinds kinds, RiskSources risks, InspectionDirectory inspections) {
        this.kinds = kinds;
        this.risks = risks;
        this.inspections = inspections;
    }

    /** In order of their keys. */
    List<InspectionCandidate> of(InspectionDraw.Wish wish, LocalDate today) {
        List<Drawable> open = kinds.of(wish.kind()).open(wish.region(), today, MOST);
        if (open.size() > MOST) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, "region", Words.say("supervision.draw-too-many", MOST));
        }
        List<String> keys = open.stream().map(Drawable::key).toList();
        Map<String, Set<RiskSignal>> signals =
                risks.of(new Question(wish.kind().type(), keys, wish.region(), wish.year(), today));
        Set<String> busy = inspections.open(keys);
        return open.stream()
                .filter(one -> !busy.contains(one.key()))
                .sorted(Comparator.comparing(Drawable::key))
                .map(one -> InspectionCandidate.of(one.key(), one.name(), signals.getOrDefault(one.key(), Set.of())))
                .toList();
    }
}
