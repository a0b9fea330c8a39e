package org.hatchery.voucher.redemption;

import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.springframework.modulith.NamedInterface;

/**
 * Event: an order pays less than it was placed for, or nothing; whoever listens may hear it any number of times.
 *
 * @param order as {@link #reference} names it
 * @param amount what its voucher pays, or is going to
 */
@NamedInterface(propagate = false)
public record OrderPays(String order, VoucherServiceKind kind, Yuan amount) {
    static OrderPays of(Voucher voucher, Order order) {
        return new OrderPays(
                reference(voucher.getId(), order.getId()), order.getOffer().kind(), order.pays());
    }

    /** Names an order for those outside its voucher. */
    public static String reference(VoucherId voucher, String order) {
        return voucher.value() + "#" + order;
    }

    /** Whether some text could name an order like that. */
    public static boolean isReference(String text) {
        return text.lastIndexOf('#') > 0;
    }

    /** Its own id within that voucher. */
    public static String order(String reference) {
        return reference.substring(reference.lastIndexOf('#') + 1);
    }

    /** The voucher of an order that is named like that. */
    public static VoucherId voucher(String reference) {
        return new VoucherId(reference.substring(0, reference.lastIndexOf('#')));
    }
}
