package org.hatchery.voucher.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Receipt;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a voucher, and what is about to be (办理记录).
 *
 * @param pending act that waits for something outside the voucher; no other is let in meanwhile
 */
record History(List<VoucherEvent> history, @Nullable Pending pending) {
    static History beginningWith(VoucherEvent event) {
        return new History(List.of(event), null);
    }

    History plus(VoucherEvent event) {
        return new History(Stream.concat(history.stream(), Stream.of(event)).toList(), pending);
    }

    History waitingFor(Pending act) {
        if (pending != null) {
            throw new IllegalStateException("Something else is pending: " + pending.key());
        }
        return new History(history, act);
    }

    /** The same once what was waited for is had, or cannot be had. */
    History settled() {
        return new History(history, null);
    }

    /** The act that waits. */
    Pending outstanding() {
        return Optional.ofNullable(pending).orElseThrow(() -> new IllegalStateException("Nothing is pending."));
    }

    boolean waitsFor(String key) {
        return pending != null && pending.key().equals(key);
    }

    /** Whether the act of just this request is pending. */
    boolean isPending(Receipt receipt) {
        return pending != null && pending.event().receipt().equals(receipt);
    }

    boolean has(VoucherEvent event) {
        return history.contains(event);
    }

    /**
     * What the same request did before, or is about to do.
     *
     * @throws org.hatchery.shared.Rejection IDEMPOTENCY_KEY_REUSED for another request under the same key
     */
    Optional<VoucherEvent> replayed(Receipt receipt) {
        Stream<VoucherEvent> all =
                Stream.concat(history.stream(), Optional.ofNullable(pending).map(Pending::event).stream());
        Optional<VoucherEvent> first =
                all.filter(event -> event.receipt().key().equals(receipt.key())).findFirst();
        first.map(VoucherEvent::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    /** What was asked when this order was placed. */
    Optional<Receipt> placedBy(String orderId) {
        return history.stream()
                .filter(event -> event.act() == VoucherAct.PLACED && orderId.equals(event.order()))
                .map(VoucherEvent::receipt)
                .findFirst();
    }
}
