package org.hatchery.voucher;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Voucher as far as somebody may see it; the voucher itself is left as it is.
 *
 * @param voucher what it is the sight of; only what is public about it may be shown from it
 * @param whole whether all of it is seen
 * @param orders those that are seen
 * @param history what was done to these
 */
public record SeenVoucher(Voucher voucher, boolean whole, List<Order> orders, List<VoucherEvent> history) {
    static SeenVoucher whole(Voucher voucher) {
        return new SeenVoucher(voucher, true, voucher.getOrders(), voucher.getHistory());
    }

    /** What a provider sees: its own orders, and what was done to them. */
    static SeenVoucher inPart(Voucher voucher, Scope scope) {
        List<Order> orders = voucher.getOrders().stream()
                .filter(order -> scope.includes(Set.of(Voucher.providerKey(order))))
                .toList();
        Set<String> own = orders.stream().map(Order::getId).collect(Collectors.toSet());
        List<VoucherEvent> history = voucher.getHistory().stream()
                .filter(event -> own.contains(event.order()))
                .toList();
        return new SeenVoucher(voucher, false, orders, history);
    }

    public Optional<Order> order(String id) {
        return orders.stream().filter(order -> order.getId().equals(id)).findFirst();
    }

    public List<LedgerEntry> ledger() {
        return whole ? voucher.getLedger().entries() : List.of();
    }

    public @Nullable Balances balances() {
        return whole ? voucher.getBalances() : null;
    }

    public @Nullable Yuan face() {
        return whole ? voucher.getFace() : null;
    }

    /** What was asked for, which would tell a provider most of what it must not know. */
    public @Nullable Yuan requested() {
        return whole ? voucher.getRequested() : null;
    }

    public @Nullable String purpose() {
        return whole ? voucher.getPurpose() : null;
    }

    /** Who applied; whoever sees an order knows for whom it is. */
    public Applicant getApplicant() {
        return voucher.getApplicant();
    }
}
