package org.hatchery.application.money;

import java.time.LocalDate;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationActs;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.identity.Actor;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the authority that pays records what the bank made of an award; one that failed can be paid again. */
@Service
public class RecordAwardPayment {
    private final ApplicationActs acts;

    RecordAwardPayment(ApplicationActs acts) {
        this.acts = acts;
    }

    /**
     * What the bank made of it.
     *
     * @param reference needed when it was paid
     * @param reason needed when it failed
     */
    public record Answer(
            PaymentOutcome outcome,
            LocalDate on,
            @Nullable String reference,
            @Nullable String reason) {}

    /**
     * Records it.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE, INVALID, WRONG_DATES
     */
    public Application record(ApplicationId id, long expectedVersion, Answer answer, Actor actor) {
        boolean paid = answer.outcome() == PaymentOutcome.PAID;
        var faults = new Faults();
        faults.unless(!paid || answer.reference() != null, "reference", Words.say("payout.give-reference-payment"));
        faults.unless(paid || answer.reason() != null, "reason", Words.say("payout.say-why-payment-failed"));
        faults.mustBeNone();
        return acts.asAuthority(
                id,
                expectedVersion,
                actor,
                (one, who) -> one.answered(answer.outcome(), answer.on(), answer.reference(), answer.reason(), who));
    }
}
