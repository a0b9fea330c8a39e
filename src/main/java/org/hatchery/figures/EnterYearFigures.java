package org.hatchery.figures;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayDirectory;
import org.hatchery.shared.Doubt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Use case: a firm or team enters, or corrects, its figures of one year.
 *
 * <p>The carrier may do it for one that has no account; somebody else of the carrier, or the bureau, confirms that. Once the
 * firm has entered anything itself, the carrier returns it with a reason instead.
 */
@Service
public class EnterYearFigures {
    private final AllYearFigures all;
    private final StayDirectory stays;
    private final CarrierDirectory carriers;
    private final Change<YearFigures> changes;
    private final Clock clock;

    EnterYearFigures(AllYearFigures all, StayDirectory stays, CarrierDirectory carriers, Clock clock) {
        this.all = all;
        this.stays = stays;
        this.carriers = carriers;
        this.changes = Change.by(all::save, YearFigures::getVersion);
        this.clock = clock;
    }

    /** Which figures, of whom. */
    public record Request(
            IncubateeId incubatee,
            int year,
            @Nullable Integer expectedVersion,
            YearValues values,
            @Nullable String reason,
            @Nullable String plausibilityReason) {}

    /**
     * Enters; the same values twice are the same state.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; NOT_RESPONSIBLE for a carrier where it did not stay in that
     *     year or whose firm enters its own; WRONG_DATES as {@link StayYears#responsible} says; STALE unless the version
     *     is the one expected; IMPLAUSIBLE for values that hardly can be true, unless a reason is given; what
     *     {@link YearFigures#correct} refuses
     */
    public YearFigures enter(Request request, Actor actor) {
        Entered entered = entered(request, actor);
        return entered.changed() ? save(entered.figures(), request) : entered.figures();
    }

    /** Refuses what {@link #enter} would, without any effect. */
    public void check(Request request, Actor actor) {
        entered(request, actor);
    }

    /** Figures as they are to be stored; unchanged where they say so already. */
    private record Entered(YearFigures figures, boolean changed) {}

    private Entered entered(Request request, Actor actor) {
        Stay stay = responsible(request.incubatee(), request.year(), actor);
        var act = actor.is(Role.CARRIER_MANAGER) ? YearFiguresAct.ENTERED_FOR : YearFiguresAct.ENTERED;
        var event = new YearFiguresEvent(act, actor.id(), clock.instant(), request.reason(), null);
        List<YearFigures> read = all.findAllById(List.of(id(request, request.year()), id(request, request.year() - 1)));
        YearFigures known = of(read, id(request, request.year()));
        YearFigures before = of(read, id(request, request.year() - 1));
        return known == null ? first(stay, request, before, event) : corrected(known, stay, request, before, event);
    }

    private static YearFiguresId id(Request request, int year) {
        return YearFiguresId.of(request.incubatee(), year);
    }

    private static @Nullable YearFigures of(List<YearFigures> read, YearFiguresId id) {
        return read.stream()
                .filter(figures -> figures.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    /**
     * The stay whose carrier is responsible for a year, as far as the actor has to do with it.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE or WRONG_DATES as {@link #enter} says
     */
    public Stay responsible(IncubateeId incubatee, int year, Actor actor) {
        List<Stay> known = stays.of(incubatee);
        if (known.stream().noneMatch(stay -> maySee(stay, actor.scope()))) {
            throw Rejection.notFound("incubatee");
        }
        Stay stay = new StayYears(known, today()).responsible(year);
        if (!maySee(stay, actor.scope())) {
            throw new Rejection(NOT_RESPONSIBLE, "year", Words.say("figures.another-carrier-where-stayed"));
        }
        return stay;
    }

    private static boolean maySee(Stay stay, Scope scope) {
        return scope.includes(YearOfStay.parties(stay));
    }

    private Entered first(Stay stay, Request request, @Nullable YearFigures before, YearFiguresEvent event) {
        if (request.expectedVersion() != null) {
            throw Rejection.stale();
        }
        Doubt doubt = doubt(request, before);
        YearFigures figures = YearFigures.first(year(stay, request), request.values(), event, today());
        figures.explain(doubt);
        return new Entered(figures, true);
    }

    private Entered corrected(
            YearFigures known, Stay stay, Request request, @Nullable YearFigures before, YearFiguresEvent event) {
        if (event.act() == YearFiguresAct.ENTERED_FOR && known.isFirmsOwn()) {
            throw new Rejection(NOT_RESPONSIBLE, "incubatee", Words.say("figures.firm-entered-these-itself"));
        }
        if (known.says(request.values(), today())) {
            return new Entered(known, false);
        }
        changes.mustBeAt(known, request.expectedVersion());
        Doubt doubt = doubt(request, before);
        known.correct(year(stay, request), request.values(), event, today());
        known.explain(doubt);
        return new Entered(known, true);
    }

    /** What cannot be true is refused first. */
    private @Nullable Doubt doubt(Request request, @Nullable YearFigures before) {
        YearValues sound = request.values().checked();
        return new YearValuesDoubts(sound, before == null ? null : before.getValues())
                .explained(request.plausibilityReason());
    }

    /** The carrier may lie outside the scope of a firm that has left it. */
    private YearOfStay year(Stay stay, Request request) {
        return new YearOfStay(stay, request.year(), carriers.get(stay.getCarrier(), Scope.EVERYTHING));
    }

    private YearFigures save(YearFigures figures, Request request) {
        try {
            return all.save(figures);
        } catch (OptimisticLockingFailureException | DuplicateKeyException lost) {
            // the same request sent twice at once comes out as one
            return all.findById(figures.getId())
                    .filter(winner -> winner.says(request.values(), today()))
                    .orElseThrow(Rejection::stale);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
