package org.hatchery.voucher.redemption;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to which order.
 *
 * @param note reason or remark
 */
public record OrderAct(
        VoucherId voucher, String order, @Nullable String note, Receipt receipt, Actor actor) {
    /** The reason, where one is needed; declined as empty when there is none. */
    String reason() {
        return note == null ? "" : note;
    }
}
