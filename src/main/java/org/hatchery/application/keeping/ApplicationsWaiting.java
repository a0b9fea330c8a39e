package org.hatchery.application.keeping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.dossier.ApplicationFilter;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.region.RegionCode;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Applications that a beneficiary has to mend or submit, and those whose turn a bureau's own division is. */
@Order(124)
@Component
class ApplicationsWaiting implements WaitingSource {
    private final ApplicationDirectory applications;

    ApplicationsWaiting(ApplicationDirectory applications) {
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        if (actor.is(Role.BUREAU)) {
            return told(actor.limits().stream()
                    .map(RegionCode::new)
                    .flatMap(region -> Stream.of(
                            at(
                                    region,
                                    "application.waits-review",
                                    "application.waits-review-next",
                                    List.of(ApplicationState.SUBMITTED),
                                    actor),
                            at(
                                    region,
                                    "application.waits-decision",
                                    "application.waits-decision-next",
                                    List.of(
                                            ApplicationState.RECOMMENDED,
                                            ApplicationState.SCORED,
                                            ApplicationState.ON_NOTICE),
                                    actor),
                            at(
                                    region,
                                    "application.waits-money",
                                    "application.waits-money-next",
                                    List.of(
                                            ApplicationState.GRANTED,
                                            ApplicationState.LISTED,
                                            ApplicationState.POSTED,
                                            ApplicationState.FAILED),
                                    actor))));
        }
        return actor.is(Role.FIRM, Role.CARRIER_MANAGER, Role.PROVIDER, Role.INSTITUTION, Role.PRACTITIONER)
                ? told(Stream.of(own(
                        "application.waits-mending",
                        "application.waits-mending-next",
                        ApplicationState.RETURNED,
                        actor)))
                : List.of();
    }

    private static List<Waiting> told(Stream<Waiting> all) {
        return all.filter(waiting -> waiting.count() > 0).toList();
    }

    private Waiting at(RegionCode region, String what, String next, List<ApplicationState> states, Actor actor) {
        return Waiting.of(
                what,
                next,
                applications.search(ApplicationFilter.lyingIn(region, Set.copyOf(states)), actor.scope(), Waiting.SOME),
                "applications",
                Map.of("authority", region.value(), "states", states));
    }

    private Waiting own(String what, String next, ApplicationState state, Actor actor) {
        return Waiting.of(
                what,
                next,
                applications.search(ApplicationFilter.in(Set.of(state)), actor.scope(), Waiting.SOME),
                "applications",
                Map.of("states", List.of(state)));
    }
}
