package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of an order. */
record OrderPayload(@Nullable VoucherView voucher, @Nullable VoucherOrderView order, List<UserError> userErrors) {
    static OrderPayload of(VoucherView voucher, String key) {
        VoucherOrderView order = voucher.orders().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new OrderPayload(voucher, order, List.of());
    }

    static OrderPayload declined(List<UserError> errors) {
        return new OrderPayload(null, null, errors);
    }
}
