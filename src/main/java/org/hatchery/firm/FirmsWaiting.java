package org.hatchery.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Teams that may have registered, and labels that end soon. */
@Order(35)
@Component
class FirmsWaiting implements WaitingSource {
    private static final int NEAR_DAYS = 90;

    private final IncubateeDirectory incubatees;
    private final Clock clock;

    FirmsWaiting(IncubateeDirectory incubatees, Clock clock) {
        this.incubatees = incubatees;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return switch (actor.role()) {
            case CARRIER_MANAGER -> List.of(teams(actor));
            case FIRM -> List.of(labels(actor));
            default -> List.of();
        };
    }

    private Waiting teams(Actor actor) {
        var filter = new IncubateeFilter(
                null,
                Set.of(Stage.PRE_INCUBATION),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return Waiting.of(
                "firm.waits-teams",
                "firm.waits-teams-next",
                incubatees.search(filter, actor.scope(), Waiting.SOME),
                "incubatees",
                Map.of("stages", List.of(Stage.PRE_INCUBATION)));
    }

    private Waiting labels(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Due> due =
                incubatees
                        .find(
                                actor.limitsAs(Role.FIRM).stream()
                                        .map(IncubateeId::new)
                                        .toList(),
                                actor.scope())
                        .stream()
                        .flatMap(firm -> due(firm, today))
                        .sorted(Comparator.comparing(Due::on))
                        .toList();
        return Waiting.dated("firm.waits-labels", "firm.waits-labels-next", due.size(), due);
    }

    private static Stream<Due> due(Incubatee firm, LocalDate today) {
        LocalDate last = today.plusDays(NEAR_DAYS);
        return firm.getLabels().stream()
                .filter(label -> label.isInForce(today))
                .flatMap(label -> Stream.ofNullable(label.to()))
                .filter(end -> !end.isAfter(last))
                .map(end -> Due.of(end, firm.getParticulars().name(), About.of("Incubatee", firm.getId())));
    }
}
