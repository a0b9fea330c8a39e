package org.hatchery.payout;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case of the authority that pays: record what the bank made of a payout. */
@Service
public class RecordPayment {
    private final Payouts payouts;
    private final PayoutDirectory directory;
    private final Clock clock;

    RecordPayment(Payouts payouts, PayoutDirectory directory, Clock clock) {
        this.payouts = payouts;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What the bank made of it.
     *
     * @param reference needed when it was paid
     * @param reason needed when it failed
     */
    public record Result(
            PaymentOutcome outcome,
            LocalDate on,
            @Nullable String reference,
            @Nullable String reason) {}

    /**
     * Records it, or returns the payout when the same request did.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; INVALID; WRONG_DATES before the settlement or the last transfer, or after today; WRONG_STATE
     *     for the same outcome twice; IDEMPOTENCY_KEY_REUSED
     */
    public Payout record(String id, Result result, Receipt receipt, Actor actor) {
        return Retries.whenLost(() -> attempt(directory.get(id, actor.scope()), result, receipt, actor));
    }

    private Payout attempt(Payout payout, Result result, Receipt receipt, Actor actor) {
        ChangeProgramme.mustDecideFor(payout.getRegion(), actor);
        if (payout.has(receipt)) {
            return payout;
        }
        check(result, payout);
        payout.record(new Transfer(
                result.outcome(),
                result.on(),
                result.reference(),
                result.reason(),
                directory.accounts(Set.of(payout.getParty())).stream()
                        .map(PayeeAccount::getAccount)
                        .findFirst()
                        .orElse(null),
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                receipt));
        return payouts.save(payout);
    }

    private void check(Result result, Payout payout) {
        boolean paid = result.outcome() == PaymentOutcome.PAID;
        var faults = new Faults();
        faults.unless(!paid || result.reference() != null, "reference", Words.say("payout.give-reference-payment"));
        faults.unless(paid || result.reason() != null, "reason", Words.say("payout.say-why-payment-failed"));
        faults.in(() -> mustLieBetween(result.on(), payout.since(), LocalDate.now(clock)));
        faults.mustBeNone();
    }

    private static void mustLieBetween(LocalDate on, LocalDate first, LocalDate last) {
        if (on.isBefore(first) || on.isAfter(last)) {
            throw new Rejection(WRONG_DATES, "on", Spoken.choice(first, last));
        }
    }
}
