package org.hatchery.voucher.story;

import java.util.List;
import org.hatchery.voucher.order.Order;

/** An order that somebody may see, with as much of its voucher. */
public record SeenOrder(SeenVoucher voucher, Order order) {
    /** Where it stands among the orders of all vouchers, which stand in this place. */
    List<String> place(List<String> ofVoucher) {
        return List.of(ofVoucher.get(0), ofVoucher.get(1), ofVoucher.get(2), order.getId());
    }
}
