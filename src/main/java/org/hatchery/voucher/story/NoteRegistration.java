package org.hatchery.voucher.story;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Notes with an order under which certificate its technology contract is registered; nobody acts on it by that. */
@Component
@NamedInterface(propagate = false)
public class NoteRegistration {
    private final Vouchers vouchers;

    NoteRegistration(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /**
     * Follows the register; again changes nothing.
     *
     * @param certificate asked after the order was read, so that whoever comes late writes nothing that is over
     */
    public void follow(VoucherId id, String order, Supplier<Optional<String>> certificate) {
        Retries.whenLost(
                id,
                () -> vouchers.findById(id).map(voucher -> {
                    voucher.order(order).ifPresent(one -> note(voucher, one, certificate.get()));
                    return voucher;
                }));
    }

    private void note(Voucher voucher, Order order, Optional<String> certificate) {
        @Nullable String now = certificate.orElse(null);
        if (!Objects.equals(order.getCertificate(), now)) {
            order.registered(now);
            vouchers.save(voucher);
        }
    }
}
