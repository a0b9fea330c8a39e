package org.hatchery.voucher.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.Order;

/** The orders of a voucher, as they were placed (订单). */
public record Orders(List<Order> orders) {
    static final Orders NONE = new Orders(List.of());

    Orders plus(Order order) {
        return new Orders(Stream.concat(orders.stream(), Stream.of(order)).toList());
    }

    Optional<Order> find(String id) {
        return orders.stream().filter(order -> order.getId().equals(id)).findFirst();
    }

    /** The order an event is about. */
    Order of(VoucherEvent event) {
        return find(String.valueOf(event.order())).orElseThrow();
    }

    /** Those that wait for a delivery. */
    List<Order> undelivered() {
        return orders.stream()
                .filter(order -> order.getState().isBeforeDelivery())
                .toList();
    }

    /** What live orders of a kind take. */
    public Yuan usedFor(VoucherServiceKind kind) {
        return orders.stream()
                .filter(order -> order.counts() && order.getOffer().kind() == kind)
                .map(Order::getPart)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Contracts and invoices of those that did not come to nothing. */
    Set<String> papers() {
        Set<String> papers = new HashSet<>();
        orders.stream().filter(Order::counts).forEach(order -> papers.addAll(order.papers()));
        return papers;
    }

    /** Invoices of a claim that its pending correction no longer names. */
    List<String> droppedBy(Pending correction) {
        Claim before = correction.before();
        return before == null
                ? List.of()
                : of(correction.event()).papersOf(before).stream()
                        .filter(key -> !correction.papers().contains(key))
                        .toList();
    }

    /** Whether some order has come, or may come, to something. */
    public boolean haveUse() {
        return orders.stream().anyMatch(Order::counts);
    }

    public boolean areUnderWay() {
        return orders.stream().anyMatch(Order::isUnderWay);
    }
}
