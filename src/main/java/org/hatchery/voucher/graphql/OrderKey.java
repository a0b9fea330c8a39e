package org.hatchery.voucher.graphql;

import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.ledger.VoucherId;

/** Voucher and order that an order's id names. */
public record OrderKey(VoucherId voucher, String order) {
    static final String TYPE = "VoucherOrder";
    private static final char BETWEEN = '#';

    /** Writes the id of a voucher. */
    public static String voucherId(VoucherId voucher) {
        return GlobalId.of("Voucher", voucher.value());
    }

    /** Writes the id of an order. */
    public static String of(VoucherId voucher, String order) {
        return GlobalId.of(TYPE, voucher.value() + BETWEEN + order);
    }

    /** Reads the id of an order. */
    public static OrderKey of(String id) {
        String key = GlobalId.key(TYPE, id);
        int between = key.lastIndexOf(BETWEEN);
        return new OrderKey(new VoucherId(key.substring(0, Math.max(between, 0))), key.substring(between + 1));
    }
}
