package org.hatchery.register.title;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.DayRange;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Titles whose term is over soon, which their holders have renewed. */
@Order(122)
@Component
class TitlesWaiting implements WaitingSource {
    private static final int NEAR_DAYS = 90;

    private final TitleDirectory titles;
    private final Clock clock;

    TitlesWaiting(TitleDirectory titles, Clock clock) {
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        if (!actor.is(Role.INSTITUTION, Role.PRACTITIONER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(NEAR_DAYS);
        var filter = new TitleFilter(null, null, null, null, null, true, null, new DayRange(today, last), null);
        return Stream.of(Waiting.of(
                        "register.waits-renewal",
                        "register.waits-renewal-next",
                        titles.search(filter, actor.scope(), Waiting.SOME),
                        "titles",
                        Map.of("inForce", true, "endsOn", Map.of("from", today.toString(), "to", last.toString()))))
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }
}
