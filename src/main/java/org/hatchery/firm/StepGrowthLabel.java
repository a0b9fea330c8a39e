package org.hatchery.firm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.ContestAnswer;
import org.hatchery.identity.Signature;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Use cases: every step of a growth label after it was recorded, by the carrier the firm stays in or the bureaus of its home.
 *
 * <p>All of them throw {@link org.hatchery.shared.Rejection} NOT_FOUND outside the actor's scope, STALE, NOT_RESPONSIBLE for
 * others than those, or for what a level above said, and what {@link GrowthLabels#stepped} refuses. Whoever relies on its
 * labels looks again.
 */
@Service
public class StepGrowthLabel {
    private final Incubatees incubatees;
    private final ChangeIncubatee changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepGrowthLabel(Incubatees incubatees, ChangeIncubatee changes, ApplicationEventPublisher events, Clock clock) {
        this.incubatees = incubatees;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Which label of which firm, and what is said of the step.
     *
     * @param on day from which it holds; today where nobody says so
     */
    public record Request(
            IncubateeId firm,
            long expectedVersion,
            GrowthLabelKind kind,
            String certificateNumber,
            @Nullable LocalDate on,
            @Nullable String documentNumber,
            @Nullable String reason) {}

    public Incubatee renew(Request request, @Nullable LocalDate until, Actor actor) {
        return step(TitleStep.RENEW, request, tenure -> tenure.renewed(until), actor);
    }

    public Incubatee warn(Request request, Actor actor) {
        return step(TitleStep.WARN, request, Tenure::warned, actor);
    }

    /** Takes a warning back. */
    public Incubatee clear(Request request, Actor actor) {
        return step(TitleStep.CLEAR, request, Tenure::cleared, actor);
    }

    public Incubatee withdraw(Request request, Actor actor) {
        return step(TitleStep.WITHDRAW, request, tenure -> tenure.withdrawn(day(request)), actor);
    }

    /** Holds a label to be wrong, which does not count until that is decided. */
    public Incubatee contest(Request request, Actor actor) {
        var why = Contest.by(signature(actor), String.valueOf(request.reason()));
        return step(TitleStep.CONTEST, request, tenure -> tenure.contested(why), actor);
    }

    /** Lets a contested label stand, which counts again. */
    public Incubatee uphold(Request request, Actor actor) {
        var how = new ContestAnswer(signature(actor), String.valueOf(request.reason()));
        return step(TitleStep.UPHOLD, request, tenure -> tenure.upheld(how), actor);
    }

    private Incubatee step(TitleStep step, Request request, UnaryOperator<Tenure> act, Actor actor) {
        var how = new TitleEvent(step, day(request), request.documentNumber(), request.reason(), signature(actor));
        Incubatee changed = changes.change(request.firm(), "firm", request.expectedVersion(), actor, firm -> {
            ChangeIncubatee.mustLookAfter(firm, actor, "firm");
            LabelDisputes.mustNotOverrule(step, firm.label(request.kind(), request.certificateNumber()), firm, actor);
            firm.step(request.kind(), request.certificateNumber(), act, how, clock.instant());
        });
        events.publishEvent(new IncubateeAmended(changed.getId()));
        return incubatees.findById(changed.getId()).orElse(changed);
    }

    private LocalDate day(Request request) {
        return request.on() == null ? LocalDate.now(clock) : request.on();
    }

    private Signature signature(Actor actor) {
        return Signature.of(actor, clock.instant());
    }
}
