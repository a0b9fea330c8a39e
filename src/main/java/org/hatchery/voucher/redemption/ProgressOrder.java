package org.hatchery.voucher.redemption;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderPool;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Offer;
import org.hatchery.voucher.order.Offered;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.story.Voucher;
import org.springframework.stereotype.Service;

/** Use cases: everything that happens to an order between its placing and its confirmation. */
@Service
public class ProgressOrder {
    private final ChangeOrder change;
    private final ProviderPool pool;

    ProgressOrder(ChangeOrder change, ProviderPool pool) {
        this.change = change;
        this.pool = pool;
    }

    /**
     * Accepts an order; the provider is asked afresh whether it may.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; EXPIRED; NOT_IN_CATALOGUE; AFFILIATED
     */
    public Voucher accept(OrderAct act) {
        return change.by(OrderStep.ACCEPT, act, (placed, event) -> {
            Offer offer = placed.order().getOffer();
            Provider provider = pool.fresh(offer.provider(), "order");
            Offered.by(provider, offer.code(), change.today(), "order");
            Affiliations.mustBeNone(placed.voucher().getApplicant().ties(), provider.getTies(), "order");
            placed.take(OrderStep.ACCEPT, event);
        });
    }

    /**
     * Declines an order; its money is free again.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; INVALID without a reason
     */
    public Voucher decline(OrderAct act) {
        return forAReason(OrderStep.DECLINE, act);
    }

    /**
     * Cancels an order that was not delivered; its money is free again, and its contract may be used elsewhere.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; INVALID without a reason
     */
    public Voucher cancel(OrderAct act) {
        return forAReason(OrderStep.CANCEL, act);
    }

    /**
     * Records the contract; its number counts once in all programmes.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; EXPIRED after the voucher's last day; INVALID without a number; WRONG_DATES
     *     after today or before the voucher was issued; ALREADY_FUNDED
     */
    public Voucher contract(OrderAct act, Contract contract) {
        checkPaper(contract.number(), "number");
        mustNotLieAhead(contract.signedOn(), "signedOn");
        return change.by(OrderStep.CONTRACT, act, (placed, event) -> placed.contract(contract, event));
    }

    /**
     * Says that the service began.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; EXPIRED after the voucher's last day
     */
    public Voucher start(OrderAct act) {
        return take(OrderStep.START, act);
    }

    /**
     * Says that the service was delivered, on a day on which the voucher was valid.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; WRONG_DATES after today, before the order or before its contract; EXPIRED
     *     for a day after the voucher's last one, or when it is recorded too long after it
     */
    public Voucher deliver(OrderAct act, Delivery delivery) {
        mustNotLieAhead(delivery.on(), "on");
        return change.by(OrderStep.DELIVER, act, (placed, event) -> placed.deliver(delivery, change.today(), event));
    }

    /**
     * Confirms the delivery for the applicant.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE
     */
    public Voucher confirm(OrderAct act) {
        return take(OrderStep.CONFIRM, act);
    }

    /**
     * Objects to a delivery; the programme's authority decides.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; INVALID without a reason
     */
    public Voucher dispute(OrderAct act) {
        return forAReason(OrderStep.DISPUTE, act);
    }

    private Voucher forAReason(OrderStep step, OrderAct act) {
        return take(step, act);
    }

    private Voucher take(OrderStep step, OrderAct act) {
        return change.by(step, act, (placed, event) -> placed.take(step, event));
    }

    /** Number with something in it that tells it from others. */
    public static void checkPaper(String number, String field) {
        if (Paper.plain(number).length() < 4) {
            throw new Rejection(INVALID, field, Words.say("voucher.number-least-4-letters"));
        }
    }

    private void mustNotLieAhead(LocalDate day, String field) {
        if (day.isAfter(change.today())) {
            throw new Rejection(WRONG_DATES, field, Words.say("voucher.day-lies-ahead"));
        }
    }
}
