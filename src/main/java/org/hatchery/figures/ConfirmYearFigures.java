package org.hatchery.figures;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the responsible carrier confirms figures, many at once; a bureau those that the carrier entered. */
@Service
public class ConfirmYearFigures {
    private static final int MOST = 200;

    private final YearFiguresDirectory directory;
    private final ReviewYearFigures review;

    ConfirmYearFigures(YearFiguresDirectory directory, ReviewYearFigures review) {
        this.directory = directory;
        this.review = review;
    }

    /** Figures as they were when the carrier looked at them. */
    public record Request(YearFiguresId id, int expectedVersion) {}

    /**
     * What became of one request.
     *
     * @param figures as they are now; null when declined
     */
    public record Outcome(
            YearFiguresId id,
            @Nullable YearFigures figures,
            @Nullable Rejection declined) {}

    /**
     * Confirms each on its own: what is declined does not keep the others from being confirmed.
     *
     * @return outcomes in the order of the requests; declined with NOT_FOUND outside the actor's scope, or with what
     *     {@link ReviewYearFigures} and {@link YearFigures#confirm} refuse
     * @throws Rejection INVALID for none, more than 200, or one of them twice
     */
    public List<Outcome> confirm(List<Request> requests, Actor actor) {
        List<YearFiguresId> ids = requests.stream().map(Request::id).distinct().toList();
        if (requests.isEmpty() || requests.size() > MOST || ids.size() < requests.size()) {
            throw new Rejection(INVALID, "figures", Words.say("figures.confirm-1-200-time"));
        }
        Map<YearFiguresId, YearFigures> found =
                directory.find(ids, actor.scope()).stream().collect(toMap(YearFigures::getId, Function.identity()));
        YearFiguresEvent event = review.event(YearFiguresAct.CONFIRMED, actor, null);
        List<Outcome> outcomes = requests.stream()
                .map(request -> confirm(request, found.get(request.id()), event, actor))
                .toList();
        review.tell(outcomes.stream().map(Outcome::figures));
        return outcomes;
    }

    private Outcome confirm(Request request, @Nullable YearFigures figures, YearFiguresEvent event, Actor actor) {
        try {
            if (figures == null) {
                throw Rejection.notFound("id");
            }
            mustBeFor(actor, figures);
            YearFigures confirmed =
                    review.review(figures, request.expectedVersion(), event, entered -> entered.confirm(event));
            return new Outcome(request.id(), confirmed, null);
        } catch (Rejection declined) {
            return new Outcome(request.id(), null, declined);
        }
    }

    /** The bureau steps in where the carrier would confirm itself; what firms enter is the carrier's to look at. */
    private static void mustBeFor(Actor actor, YearFigures figures) {
        if (actor.is(Role.BUREAU) && !figures.isEnteredFor()) {
            throw new Rejection(NOT_RESPONSIBLE, "figures", Words.say("figures.carrier-confirms-what-firm"));
        }
    }
}
