package org.hatchery.incubation.stay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stays whose limit comes near or is over, and those to come. */
@Order(10)
@Component
class StaysWaiting implements WaitingSource {
    private static final String LIST = "stays";
    private static final int NEAR_DAYS = 90;
    private static final PageRequest BY_LIMIT = Waiting.earliest("LIMIT_ON");

    private final StayDirectory stays;
    private final Clock clock;

    StaysWaiting(StayDirectory stays, Clock clock) {
        this.stays = stays;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return switch (actor.role()) {
            case CARRIER_MANAGER -> List.of(overdue(actor), near(actor), coming(actor), graduates(actor));
            case BUREAU, FIRM -> List.of(overdue(actor), near(actor), graduates(actor));
            default -> List.of();
        };
    }

    private Waiting overdue(Actor actor) {
        String next = actor.is(Role.BUREAU)
                ? "incubation.waits-overdue-have-them"
                : actor.is(Role.FIRM) ? "incubation.waits-overdue-ask" : "incubation.waits-overdue-next";
        return Waiting.of(
                "incubation.waits-overdue",
                next,
                search(filter(null, true, null, null), actor, BY_LIMIT),
                stay -> due(stay, stay.getLimitOn()),
                LIST,
                Map.of("overdue", true));
    }

    private Waiting near(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(NEAR_DAYS);
        return Waiting.of(
                "incubation.waits-limit",
                "incubation.waits-limit-next",
                search(filter(Set.of(StayState.ACTIVE), null, null, new DayRange(today, last)), actor, BY_LIMIT),
                stay -> due(stay, stay.getLimitOn()),
                LIST,
                Map.of(
                        "states",
                        List.of(StayState.ACTIVE),
                        "limitOn",
                        Map.of("from", today.toString(), "to", last.toString())));
    }

    private Waiting coming(Actor actor) {
        return Waiting.of(
                "incubation.waits-coming",
                "incubation.waits-coming-next",
                search(filter(Set.of(StayState.ACTIVE), null, false, null), actor, Waiting.earliest("ENTERED_ON")),
                stay -> due(stay, stay.getEnteredOn()),
                LIST,
                Map.of("states", List.of(StayState.ACTIVE), "begun", false));
    }

    private Waiting graduates(Actor actor) {
        int year = LocalDate.now(clock).getYear() - 1;
        return Waiting.of(
                "incubation.waits-follow-up",
                "incubation.waits-follow-up-next",
                search(StayFilter.notFollowedUp(year), actor, Waiting.earliest("ENDED_ON")),
                stay -> due(stay, null),
                LIST,
                Map.of("graduateYear", Map.of("year", year, "recorded", false)));
    }

    private Page<Stay> search(StayFilter filter, Actor actor, PageRequest request) {
        return stays.search(filter, actor.scope(), request);
    }

    private static @Nullable Due due(Stay stay, @Nullable LocalDate day) {
        return day == null ? null : Due.of(day, stay.getIncubateeName(), About.of("Stay", stay.getId()));
    }

    private static StayFilter filter(
            @Nullable Set<StayState> states,
            @Nullable Boolean overdue,
            @Nullable Boolean begun,
            @Nullable DayRange limitOn) {
        return new StayFilter(
                null, null, null, states, null, overdue, begun, null, limitOn, null, null, null, null, null, null, null,
                null, null, null, null, null, null);
    }
}
