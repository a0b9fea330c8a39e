package org.hatchery.figures;

import java.time.Clock;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How every act of the carrier on figures runs: replay, version, act, write. */
@Component
class ReviewYearFigures {
    private final Change<YearFigures> changes;
    private final Clock clock;

    ReviewYearFigures(AllYearFigures all, Clock clock) {
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

    YearFiguresEvent event(YearFiguresAct act, Actor actor, @Nullable String reason) {
        return new YearFiguresEvent(act, actor.id(), clock.instant(), reason, null);
    }
}
