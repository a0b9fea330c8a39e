package org.hatchery.carrier.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Titles of one's carriers that end within half a year. */
@Order(60)
@Component
class RecognitionsWaiting implements WaitingSource {
    private static final int NEAR_DAYS = 180;

    private final CarrierDirectory carriers;
    private final Clock clock;

    RecognitionsWaiting(CarrierDirectory carriers, Clock clock) {
        this.carriers = carriers;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return actor.is(Role.CARRIER_MANAGER) ? List.of(ending(actor)) : List.of();
    }

    private Waiting ending(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<Due> due = carriers
                .find(
                        actor.limitsAs(Role.CARRIER_MANAGER).stream()
                                .map(CarrierId::new)
                                .toList(),
                        actor.scope())
                .stream()
                .flatMap(carrier -> due(carrier, today))
                .sorted(Comparator.comparing(Due::on))
                .toList();
        return Waiting.dated("carrier.waits-recognitions", "carrier.waits-recognitions-next", due.size(), due);
    }

    private static Stream<Due> due(Carrier carrier, LocalDate today) {
        LocalDate last = today.plusDays(NEAR_DAYS);
        return carrier.getRecognitions().stream()
                .filter(title -> title.isInForce(today))
                .flatMap(title -> Stream.ofNullable(title.to()))
                .filter(end -> !end.isAfter(last))
                .map(end -> Due.of(end, carrier.getProfile().name(), About.of("Carrier", carrier.getId())));
    }
}
