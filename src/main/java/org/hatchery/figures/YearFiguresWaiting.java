package org.hatchery.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Figures of a year to enter, to correct and to confirm. */
@Order(30)
@Component
class YearFiguresWaiting implements WaitingSource {
    private static final String LIST = "yearFigures";

    private final YearFiguresDirectory figures;
    private final MissingYearFigures missing;
    private final Clock clock;

    YearFiguresWaiting(YearFiguresDirectory figures, MissingYearFigures missing, Clock clock) {
        this.figures = figures;
        this.missing = missing;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        int year = LocalDate.now(clock).getYear() - 1;
        return switch (actor.role()) {
            case CARRIER_MANAGER -> List.of(toConfirm(actor), missing(year, actor));
            case FIRM -> List.of(returned(actor), toEnter(year, actor));
            case BUREAU -> List.of(unconfirmed(year, actor));
            default -> List.of();
        };
    }

    private Waiting toConfirm(Actor actor) {
        return Waiting.of(
                "figures.waits-confirm",
                "figures.waits-confirm-next",
                search(null, YearFiguresState.ENTERED, false, actor),
                LIST,
                Map.of("states", List.of(YearFiguresState.ENTERED), "preliminary", false));
    }

    /** Each carrier has a list of its own. */
    private Waiting missing(int year, Actor actor) {
        long count = actor.limitsAs(Role.CARRIER_MANAGER).stream()
                .mapToLong(carrier -> missing.of(new CarrierId(carrier), year, actor.scope(), PageRequest.first(0))
                        .total()
                        .getAsLong())
                .sum();
        return Waiting.counted("figures.waits-missing", "figures.waits-missing-next", count);
    }

    private Waiting returned(Actor actor) {
        return Waiting.of(
                "figures.waits-correction",
                "figures.waits-correction-next",
                search(null, YearFiguresState.RETURNED, null, actor),
                LIST,
                Map.of("states", List.of(YearFiguresState.RETURNED)));
    }

    private Waiting toEnter(int year, Actor actor) {
        boolean entered = search(year, null, null, actor).total().getAsLong() > 0;
        return Waiting.counted("figures.waits-entry", "figures.waits-entry-next", entered ? 0 : 1);
    }

    private Waiting unconfirmed(int year, Actor actor) {
        return Waiting.of(
                "figures.waits-carriers",
                "figures.waits-carriers-next",
                search(year, YearFiguresState.ENTERED, null, actor),
                LIST,
                Map.of("year", year, "states", List.of(YearFiguresState.ENTERED)));
    }

    private Page<YearFigures> search(
            @Nullable Integer year, @Nullable YearFiguresState state, @Nullable Boolean preliminary, Actor actor) {
        var filter =
                new YearFiguresFilter(year, null, null, null, state == null ? null : Set.of(state), preliminary, null);
        return figures.search(filter, actor.scope(), Waiting.SOME);
    }
}
