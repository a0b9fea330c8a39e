package org.hatchery.supervision.showcase;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Showcases that who proposed them mends, and those that a bureau reviews or publishes. */
@Order(146)
@Component
class ShowcasesWaiting implements WaitingSource {
    private final ShowcaseDirectory showcases;

    ShowcasesWaiting(ShowcaseDirectory showcases) {
        this.showcases = showcases;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        Stream<Waiting> waiting =
                switch (actor.role()) {
                    case CARRIER_MANAGER, INSTITUTION ->
                        Stream.of(in(
                                ShowcaseState.RETURNED,
                                "supervision.waits-mend-showcase",
                                "supervision.waits-mend-showcase-next",
                                actor));
                    case BUREAU ->
                        Stream.of(
                                in(
                                        ShowcaseState.PROPOSED,
                                        "supervision.waits-review-showcase",
                                        "supervision.waits-review-showcase-next",
                                        actor),
                                in(
                                        ShowcaseState.ACCEPTED,
                                        "supervision.waits-publish-showcase",
                                        "supervision.waits-publish-showcase-next",
                                        actor));
                    default -> Stream.empty();
                };
        return waiting.filter(one -> one.count() > 0).toList();
    }

    private Waiting in(ShowcaseState state, String kind, String next, Actor actor) {
        var page = showcases.search(ShowcaseFilter.in(state), actor.scope(), Waiting.SOME);
        return Waiting.of(kind, next, page, "showcases", Map.of("states", List.of(state.name())));
    }
}
