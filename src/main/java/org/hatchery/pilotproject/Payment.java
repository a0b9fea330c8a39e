package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.INVALID;

import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One part of the money for a project (资金构成).
 *
 * @param reference number of the subsidy's document, or of the voucher order; null for own money
 */
public record Payment(
        PaymentKind kind, Yuan amount, @Nullable String reference) {
    static Payment byVoucher(String order, Yuan amount) {
        return new Payment(PaymentKind.VOUCHER, amount, order);
    }

    boolean isOfVoucher(String order) {
        return kind == PaymentKind.VOUCHER && order.equals(reference);
    }

    /** As a proposal names it: voucher money comes from its order only. */
    void checkProposed(String path) {
        if (kind == PaymentKind.VOUCHER) {
            throw new Rejection(INVALID, path + ".kind", Words.say("pilotproject.voucher-money-recorded-voucher"));
        }
        if (amount.hundredths() <= 0) {
            throw new Rejection(INVALID, path + ".amount", Words.say("pilotproject.amount-above-0"));
        }
        if (kind == PaymentKind.SUBSIDY) {
            Evidence.mustBeNamed(reference, path + ".reference");
        }
    }
}
