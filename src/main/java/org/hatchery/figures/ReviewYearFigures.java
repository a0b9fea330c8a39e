package org.hatchery.figures;

import java.time.Clock;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** How every act of the carrier on figures runs: replay, version, act, write. */
@Component
class ReviewYearFigures {
    private final AllYearFigures all;
    private final Clock clock;

    ReviewYearFigures(AllYearFigures all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    /**
     * Does the act once.
     *
     * @throws Rejection STALE when they have moved on since {@code expectedVersion}, and what the act refuses
     */
    YearFigures review(YearFigures figures, long expectedVersion, YearFiguresEvent event, Consumer<YearFigures> act) {
        if (figures.isDone(event, expectedVersion)) {
            return figures;
        }
        if (figures.getVersion() != expectedVersion) {
            throw Rejection.stale();
        }
        act.accept(figures);
        return save(figures);
    }

    private YearFigures save(YearFigures figures) {
        try {
            return all.save(figures);
        } catch (OptimisticLockingFailureException lost) {
            throw Rejection.stale();
        }
    }

    YearFiguresEvent event(YearFiguresAct act, Actor actor, @Nullable String reason) {
        return new YearFiguresEvent(act, actor.id(), clock.instant(), reason, null);
    }
}
