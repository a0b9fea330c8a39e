package org.hatchery.voucher.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.programme.terms.Rate;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Voucher as far as somebody may see it: a value of its own, that cannot be changed or saved.
 *
 * @param rate share of the price that the authority decided; null where the terms name it
 * @param inside what nobody sees but its applicant and the authorities; null for a provider
 * @param orders those that are seen
 * @param history what was done to these
 */
@NamedInterface(propagate = false)
public record SeenVoucher(
        VoucherId id,
        long version,
        Basis basis,
        Lifetime life,
        VoucherState state,
        @Nullable Rate rate,
        @Nullable Inside inside,
        List<Order> orders,
        List<VoucherEvent> history,
        boolean sample) {
    static SeenVoucher of(Voucher voucher, Scope scope) {
        return scope.includes(voucher.keysOfAll())
                ? of(voucher, Inside.of(voucher), voucher.getOrders(), voucher.getHistory())
                : inPart(voucher, scope);
    }

    /** What a provider sees: its own orders, and what was done to them. */
    private static SeenVoucher inPart(Voucher voucher, Scope scope) {
        List<Order> orders = voucher.getOrders().stream()
                .filter(order -> scope.includes(Set.of(order.providerKey())))
                .toList();
        Set<String> own = orders.stream().map(Order::getId).collect(Collectors.toSet());
        List<VoucherEvent> history = voucher.getHistory().stream()
                .filter(event -> own.contains(event.order()))
                .toList();
        return of(voucher, null, orders, history);
    }

    private static SeenVoucher of(
            Voucher voucher, @Nullable Inside inside, List<Order> orders, List<VoucherEvent> history) {
        return new SeenVoucher(
                voucher.getId(),
                voucher.getVersion(),
                voucher.getBasis(),
                voucher.life(),
                voucher.getState(),
                voucher.award().rate(),
                inside,
                orders,
                history,
                voucher.isSample());
    }

    public Optional<Order> order(String id) {
        return orders.stream().filter(order -> order.getId().equals(id)).findFirst();
    }
}
