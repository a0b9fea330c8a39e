package org.hatchery.supervision.graphql.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionDirectory;
import org.hatchery.supervision.inspection.InspectionId;
import org.springframework.stereotype.Component;

/** Shows inspections. */
@Component
class InspectionViews implements NodeSource {
    private static final String TYPE = "Inspection";

    private final InspectionDirectory inspections;
    private final Clock clock;

    InspectionViews(InspectionDirectory inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    static InspectionId key(String id) {
        return new InspectionId(GlobalId.key(TYPE, id));
    }

    InspectionView of(Inspection one) {
        return new InspectionView(
                GlobalId.of(TYPE, one.getId().value()),
                (int) one.changes(),
                one,
                InspectionDrawViews.id(one.getDraw()),
                one.getKind(),
                GlobalId.of(one.getKind().type(), one.getSubject()),
                one.getName(),
                one.getRegion(),
                one.getDrawnOn(),
                one.getState(),
                one.getVisitOn(),
                one.getInspectors(),
                one.getVisit(),
                one.getRectifications(),
                one.getConsequences().stream()
                        .map(InspectionConsequenceView::of)
                        .toList(),
                one.getRevisions().stream().map(InspectionRevisionView::of).toList(),
                one.getAppeals().stream().map(InspectionAppealView::of).toList(),
                one.getAppealsUntil(),
                one.getNextOn(),
                one.isOverdue(LocalDate.now(clock)),
                one.getHistory(),
                one.isSample());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, InspectionView> byKey(Collection<String> keys, Scope scope) {
        return inspections.find(keys.stream().map(InspectionId::new).toList(), scope).stream()
                .collect(Collectors.toMap(one -> one.getId().value(), this::of));
    }
}
