package org.hatchery.tenancy.contract;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.tenancy.rent.MonthRent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the carrier marks what came in, as its bank tells it, many at once; and takes a mark back. */
@Service
public class MarkRentPaid {
    private static final int MOST = 500;

    private final Contracts contracts;
    private final ContractDirectory directory;
    private final ChangeContract change;
    private final Clock clock;

    MarkRentPaid(Contracts contracts, ContractDirectory directory, ChangeContract change, Clock clock) {
        this.contracts = contracts;
        this.directory = directory;
        this.change = change;
        this.clock = clock;
    }

    /** One line of the bank's list. */
    public record Item(ContractId contract, Period month, Yuan amount, String reference, LocalDate paidOn) {}

    /**
     * What became of one item.
     *
     * @param contract as it is now; null when declined
     */
    public record Outcome(
            Item item,
            @Nullable StayContract contract,
            @Nullable Rejection declined) {}

    /**
     * Marks each on its own; the same line twice, in one list or two, is marked once.
     *
     * @return outcomes in the order of the items; declined with NOT_FOUND outside the actor's scope, WRONG_DATES for a day
     *     to come, and what {@link StayContract#pay} refuses
     * @throws Rejection INVALID for none or more than 500
     */
    public List<Outcome> mark(List<Item> items, Actor actor) {
        if (items.isEmpty() || items.size() > MOST) {
            throw new Rejection(INVALID, "payments", Words.say("tenancy.mark-1-500-at-once"));
        }
        return items.stream().map(item -> outcome(item, actor)).toList();
    }

    private Outcome outcome(Item item, Actor actor) {
        try {
            return new Outcome(item, mark(item, actor), null);
        } catch (Rejection declined) {
            return new Outcome(item, null, declined);
        }
    }

    private StayContract mark(Item item, Actor actor) {
        if (item.paidOn().isAfter(LocalDate.now(clock))) {
            throw new Rejection(WRONG_DATES, "paidOn", Words.say("tenancy.paid-by-today"));
        }
        if (!MonthRent.isMonth(item.month())) {
            throw new Rejection(INVALID, "month", Words.say("tenancy.a-month"));
        }
        var payment = new RentPayment(
                item.month(), item.amount(), item.reference(), item.paidOn(), Signature.of(actor, clock.instant()));
        return Retries.whenLost(item.contract(), () -> {
            StayContract contract = directory.get(item.contract(), actor.scope());
            if (contract.noted().say(payment)) {
                return contract;
            }
            contract.pay(payment);
            return contracts.save(contract);
        });
    }

    /**
     * Takes a mark back, of one month or of all months that the transfer was for.
     *
     * @throws Rejection NOT_FOUND, also where no such transfer is marked; STALE, WRONG_STATE, IDEMPOTENCY_KEY_REUSED
     */
    public StayContract takeBack(
            EndContract.Request request, @Nullable Period month, String reference, Receipt receipt, Actor actor) {
        var what = new ChangeContract.Deed(ContractAct.PAYMENT_TAKEN_BACK, change.today(), request.reason());
        return change.change(
                request.contract(),
                request.expectedVersion(),
                what,
                receipt,
                actor,
                (contract, event) -> marked(contract, month, reference)
                        .forEach(known -> contract.takeBackPayment(known, reference, event)));
    }

    private static List<Period> marked(StayContract contract, @Nullable Period month, String reference) {
        if (month != null) {
            return List.of(month);
        }
        List<Period> months =
                contract.noted().of(reference).stream().map(RentPayment::month).toList();
        if (months.isEmpty()) {
            throw Rejection.notFound("reference");
        }
        return months;
    }
}
