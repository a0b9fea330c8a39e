package org.hatchery.figures;

import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: the responsible carrier returns figures that are wrong. */
@Service
public class ReturnYearFigures {
    private final YearFiguresDirectory directory;
    private final ReviewYearFigures review;

    ReturnYearFigures(YearFiguresDirectory directory, ReviewYearFigures review) {
        this.directory = directory;
        this.review = review;
    }

    /**
     * Returns, also what was confirmed by mistake.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; what {@link ReviewYearFigures} and
     *     {@link YearFigures#giveBack} refuse
     */
    public YearFigures giveBack(YearFiguresId id, long expectedVersion, String reason, Actor actor) {
        YearFiguresEvent event = review.event(YearFiguresAct.RETURNED, actor, reason);
        YearFigures figures = directory.get(id, actor.scope(), "figures");
        YearFigures wrong = review.review(figures, expectedVersion, event, one -> one.giveBack(event));
        review.tell(Stream.of(wrong));
        return wrong;
    }
}
