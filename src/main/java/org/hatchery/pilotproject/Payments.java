package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;

/** Who pays for one project; a voucher order pays once, with what it said last. */
record Payments(List<Payment> all) {
    Payments byVoucher(String order, Yuan amount) {
        return new Payments(
                Stream.concat(withoutVoucher(order).all.stream(), Stream.of(Payment.byVoucher(order, amount)))
                        .toList());
    }

    Payments withoutVoucher(String order) {
        return new Payments(
                all.stream().filter(payment -> !payment.isOfVoucher(order)).toList());
    }

    /** Orders that pay a part. */
    Set<String> voucherOrders() {
        return all.stream()
                .filter(payment -> payment.kind() == PaymentKind.VOUCHER)
                .map(Payment::reference)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /** Whether a voucher order pays another amount than this. */
    boolean payOtherwise(String order, Yuan amount) {
        return withoutVoucher(order).all.size() < all.size() && !all.contains(Payment.byVoucher(order, amount));
    }

    /**
     * Lets nobody pay for more than the project costs.
     *
     * @throws Rejection CAP_EXCEEDED
     */
    Payments atMost(Yuan cost) {
        if (PilotPlan.sum(all).isMoreThan(cost)) {
            throw new Rejection(CAP_EXCEEDED, "order", Words.say("pilotproject.payments-more-than-estimated", cost));
        }
        return this;
    }
}
