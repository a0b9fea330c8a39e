package org.hatchery.voucher.redemption;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hatchery.identity.Actor;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderParty;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.order.Step;
import org.hatchery.voucher.order.StepClock;
import org.hatchery.voucher.story.Basis;
import org.hatchery.voucher.story.Lifetime;

/** Which steps an order can take today, and who may take them. */
public record OrderSteps(Lifetime life, Order order, OrderParties parties, StepClock clock, LocalDate today) {
    public static OrderSteps of(Basis basis, Lifetime life, Order order, Terms terms, LocalDate today, ZoneId zone) {
        return new OrderSteps(
                life, order, OrderParties.of(basis, order, terms), StepClock.of(order, terms, today, zone), today);
    }

    /** Whether this actor may take the step now. */
    public boolean allow(Step step, Actor actor) {
        return parties.include(step.by(), actor)
                && step.leadsFrom(order)
                && (!step.isInTimeOnly() || life.includes(today))
                && (step != OrderStep.DELIVER || life.isDeliveryRecordedOn(today))
                && (!step.isForWhatWasLeftLying() || clock.isLeftLying(today));
    }

    /**
     * Lets only an actor through who may take the step now.
     *
     * @throws Rejection NOT_FOUND for whoever is no party; NOT_RESPONSIBLE; EXPIRED; WRONG_STATE; WRONG_DATES for what was
     *     not left lying long enough
     */
    void mustAllow(Step step, Actor actor) {
        if (step.by() == OrderParty.REVIEWER) {
            // who reviews is told by the state of the claim
            step.mustLeadFrom(order);
        }
        if (step.by().isAuthority()) {
            ChangeProgramme.mustDecideFor(parties.region(step.by()), actor);
        } else if (!parties.isInScope(step.by(), actor.scope())) {
            throw Rejection.notFound("order");
        }
        mustLead(step);
    }

    /**
     * The same whoever asks.
     *
     * @throws Rejection EXPIRED; WRONG_STATE; WRONG_DATES for what was not left lying long enough
     */
    public void mustLead(Step step) {
        if (step.isInTimeOnly()) {
            life.mustInclude(today);
        }
        if (step == OrderStep.DELIVER) {
            life.mustRecordDeliveriesOn(today);
        }
        step.mustLeadFrom(order);
        if (step.isForWhatWasLeftLying() && !clock.isLeftLying(today)) {
            throw notYet();
        }
    }

    private Rejection notYet() {
        return new Rejection(WRONG_DATES, "order", Words.say("voucher.party-itself-act-until", clock.closesAfter()));
    }
}
