package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.voucher.OrderState.ACCEPTED;
import static org.hatchery.voucher.OrderState.CANCELLED;
import static org.hatchery.voucher.OrderState.CONFIRMED;
import static org.hatchery.voucher.OrderState.CONTRACTED;
import static org.hatchery.voucher.OrderState.DECLINED;
import static org.hatchery.voucher.OrderState.DELIVERED;
import static org.hatchery.voucher.OrderState.IN_SERVICE;
import static org.hatchery.voucher.OrderState.PLACED;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderPool;
import org.hatchery.shared.Rejection;
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
        return change.by(ChangeOrder.PROVIDER, act, VoucherAct.ACCEPTED, (voucher, order, event) -> {
            order.mustBeIn(Set.of(PLACED));
            voucher.mustBeInTime(change.today());
            Provider provider = pool.fresh(order.getOffer().provider(), "order");
            RedeemVoucher.offered(provider, order.getOffer().code(), change.today());
            Affiliations.mustBeNone(voucher.getApplicant().ties(), provider.getTies());
            voucher.progress(order, ACCEPTED, Set.of(PLACED), event);
        });
    }

    /**
     * Declines an order; its money is free again.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; INVALID without a reason
     */
    public Voucher decline(OrderAct act) {
        DecideVoucher.checkReason(act.reason());
        return change.by(
                ChangeOrder.PROVIDER,
                act,
                VoucherAct.DECLINED,
                (voucher, order, event) -> voucher.drop(order, DECLINED, Set.of(PLACED), event));
    }

    /**
     * Cancels an order that was not delivered; its money is free again, and its contract may be used elsewhere.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; INVALID without a reason
     */
    public Voucher cancel(OrderAct act) {
        DecideVoucher.checkReason(act.reason());
        return change.by(
                ChangeOrder.EITHER,
                act,
                VoucherAct.CANCELLED,
                (voucher, order, event) ->
                        voucher.drop(order, CANCELLED, Set.of(PLACED, ACCEPTED, CONTRACTED, IN_SERVICE), event));
    }

    /**
     * Records the contract; its number counts once in all programmes.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; INVALID without a number; WRONG_DATES after today; ALREADY_FUNDED
     */
    public Voucher contract(OrderAct act, Contract contract) {
        checkPaper(contract.number(), "number");
        mustNotLieAhead(contract.signedOn(), "signedOn");
        return change.by(
                ChangeOrder.EITHER,
                act,
                VoucherAct.CONTRACTED,
                (voucher, order, event) -> voucher.contract(order, contract, event));
    }

    /**
     * Says that the service began.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE
     */
    public Voucher start(OrderAct act) {
        return change.by(
                ChangeOrder.PROVIDER,
                act,
                VoucherAct.STARTED,
                (voucher, order, event) -> voucher.progress(order, IN_SERVICE, Set.of(CONTRACTED), event));
    }

    /**
     * Says that the service was delivered.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE; WRONG_DATES after today or before the order; EXPIRED after the voucher's
     *     last day; INVALID without a summary
     */
    public Voucher deliver(OrderAct act, Delivery delivery) {
        if (delivery.summary().strip().length() < 2 || delivery.summary().length() > 1_000) {
            throw new Rejection(
                    INVALID, "summary", "请用 2 至 1000 字说明成果。", "Please sum up the result in 2 to 1,000 characters.");
        }
        mustNotLieAhead(delivery.on(), "on");
        return change.by(ChangeOrder.PROVIDER, act, VoucherAct.DELIVERED, (voucher, order, event) -> {
            if (delivery.on().isBefore(order.getPlacedOn())) {
                throw new Rejection(WRONG_DATES, "on", "交付日期不能早于下单日期。", "Nothing is delivered before it was ordered.");
            }
            voucher.mustBeInTime(delivery.on());
            voucher.progress(order, DELIVERED, Set.of(CONTRACTED, IN_SERVICE), event);
            order.delivered(delivery);
        });
    }

    /**
     * Confirms the delivery for the applicant.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE
     */
    public Voucher confirm(OrderAct act) {
        return change.by(
                ChangeOrder.APPLICANT,
                act,
                VoucherAct.CONFIRMED,
                (voucher, order, event) -> voucher.progress(order, CONFIRMED, Set.of(DELIVERED), event));
    }

    /** Number with something in it that tells it from others. */
    static void checkPaper(String number, String field) {
        if (Paper.plain(number).length() < 4 || number.length() > 100) {
            throw new Rejection(
                    INVALID,
                    field,
                    "编号须含 4 个以上字母或数字,最长 100 字。",
                    "A number has at least 4 letters or digits, and at most 100 characters.");
        }
    }

    private void mustNotLieAhead(LocalDate day, String field) {
        if (day.isAfter(change.today())) {
            throw new Rejection(WRONG_DATES, field, "日期不能晚于今天。", "The day lies ahead.");
        }
    }
}
