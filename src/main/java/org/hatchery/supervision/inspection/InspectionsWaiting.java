package org.hatchery.supervision.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rectification that somebody owes, and what waits for a bureau: visits to set, answers to judge, what is late. */
@Order(145)
@Component
class InspectionsWaiting implements WaitingSource {
    private final InspectionDirectory inspections;

    InspectionsWaiting(InspectionDirectory inspections) {
        this.inspections = inspections;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        Stream<Waiting> waiting =
                switch (actor.role()) {
                    case CARRIER_MANAGER, PROVIDER, INSTITUTION ->
                        Stream.of(in(
                                InspectionState.RECTIFYING,
                                "supervision.waits-rectify",
                                "supervision.waits-rectify-next",
                                actor));
                    case BUREAU ->
                        Stream.of(
                                in(
                                        InspectionState.DRAWN,
                                        "supervision.waits-visit",
                                        "supervision.waits-visit-next",
                                        actor),
                                in(
                                        InspectionState.ANSWERED,
                                        "supervision.waits-judge-rectified",
                                        "supervision.waits-judge-rectified-next",
                                        actor),
                                appealed(actor),
                                late(actor));
                    default -> Stream.empty();
                };
        return waiting.filter(one -> one.count() > 0).toList();
    }

    private Waiting in(InspectionState state, String kind, String next, Actor actor) {
        return of(
                kind,
                next,
                new InspectionFilter(null, null, null, Set.of(state), null, null, null),
                Map.of("states", List.of(state.name())),
                actor);
    }

    private Waiting appealed(Actor actor) {
        return of(
                "supervision.waits-appeal",
                "supervision.waits-appeal-next",
                new InspectionFilter(null, null, null, null, null, true, null),
                Map.of("appealed", true),
                actor);
    }

    private Waiting late(Actor actor) {
        return of(
                "supervision.waits-late-inspection",
                "supervision.waits-late-inspection-next",
                new InspectionFilter(null, null, null, null, true, null, null),
                Map.of("overdue", true),
                actor);
    }

    private Waiting of(String kind, String next, InspectionFilter filter, Map<String, Object> shown, Actor actor) {
        var page = inspections.search(filter, actor.scope(), Waiting.earliest("NEXT_ON"));
        return Waiting.of(kind, next, page, InspectionsWaiting::due, "inspections", shown);
    }

    private static @Nullable Due due(Inspection one) {
        return one.getNextOn() == null
                ? null
                : Due.of(one.getNextOn(), one.getName(), About.of("Inspection", one.getId()));
    }
}
