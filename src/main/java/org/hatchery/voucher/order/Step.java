package org.hatchery.voucher.order;

import org.hatchery.voucher.ledger.VoucherAct;

/** Step of an order or its claim: who takes it from where; use cases, samples and {@code viewerCan} ask nothing else. */
public sealed interface Step permits OrderStep, ClaimStep {
    OrderParty by();

    /** What the history says of it. */
    VoucherAct act();

    boolean leadsFrom(Order order);

    /** Whether it can be taken on the voucher's last day at the latest. */
    default boolean isInTimeOnly() {
        return false;
    }

    /** Whether it waits until the clock of the present step has run out. */
    default boolean isForWhatWasLeftLying() {
        return false;
    }

    /**
     * Lets only an order through from which it leads.
     *
     * @throws org.hatchery.shared.Rejection WRONG_STATE
     */
    default void mustLeadFrom(Order order) {
        if (!leadsFrom(order)) {
            throw Order.wrongState();
        }
    }
}
