package org.hatchery.figures;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.stay.RevenuesReviewed;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every act of the carrier on figures runs: replay, version, act, write. */
@Component
class ReviewYearFigures {
    private final Change<YearFigures> changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewYearFigures(AllYearFigures all, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.changes = Change.by(all::save, YearFigures::getVersion);
        this.clock = clock;
    }

    /**
     * Does the act once.
     *
     * @throws Rejection STALE when they have moved on since {@code expectedVersion}, and what the act refuses
     */
    YearFigures review(YearFigures figures, long expectedVersion, YearFiguresEvent event, Consumer<YearFigures> act) {
        return figures.isDone(event, expectedVersion) ? figures : changes.change(figures, expectedVersion, act);
    }

    /** Graduations may rest on them. */
    void tell(Stream<@Nullable YearFigures> reviewed) {
        Set<IncubateeId> firms = reviewed.flatMap(Stream::ofNullable)
                .map(YearFigures::getIncubatee)
                .collect(toSet());
        if (!firms.isEmpty()) {
            events.publishEvent(new RevenuesReviewed(firms));
        }
    }

    YearFiguresEvent event(YearFiguresAct act, Actor actor, @Nullable String reason) {
        return new YearFiguresEvent(act, actor.id(), clock.instant(), reason, null);
    }
}
