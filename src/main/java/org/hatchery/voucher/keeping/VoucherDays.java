package org.hatchery.voucher.keeping;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;

/** How long each step of a voucher took: from the act that opens it to the act that ends it, order by order. */
final class VoucherDays {
    private static final Map<VoucherAct, VoucherStep> OPENS = Map.of(
            VoucherAct.REQUESTED, VoucherStep.DECISION,
            VoucherAct.PLACED, VoucherStep.ANSWER,
            VoucherAct.DELIVERED, VoucherStep.CONFIRMATION,
            VoucherAct.CLAIMED, VoucherStep.REVIEW,
            VoucherAct.PASSED, VoucherStep.PAYMENT);
    private static final Map<VoucherStep, Set<VoucherAct>> ENDS = new EnumMap<>(Map.of(
            VoucherStep.DECISION, Set.of(VoucherAct.ISSUED, VoucherAct.REJECTED),
            VoucherStep.ANSWER, Set.of(VoucherAct.ACCEPTED, VoucherAct.DECLINED),
            VoucherStep.CONFIRMATION, Set.of(VoucherAct.CONFIRMED),
            VoucherStep.REVIEW, Set.of(VoucherAct.PASSED, VoucherAct.CLAIM_REJECTED),
            VoucherStep.PAYMENT, Set.of(VoucherAct.SETTLED)));

    private static final Set<ClaimState> APPROVED =
            EnumSet.of(ClaimState.APPROVED, ClaimState.SETTLED, ClaimState.CLAWED_BACK);

    private final List<VoucherEvent> history;
    private final Map<String, VoucherEvent> approvals = new HashMap<>();

    VoucherDays(Voucher voucher) {
        history = voucher.getHistory();
        voucher.getOrders().stream()
                .filter(order -> order.getClaim() != null
                        && APPROVED.contains(order.getClaim().state()))
                .forEach(order -> approvals.put(order.getId(), lastPassed(order)));
    }

    /** A claim passes several reviews; the last of an approved one is its approval. */
    private VoucherEvent lastPassed(Order order) {
        return history.stream()
                .filter(event ->
                        event.act() == VoucherAct.PASSED && order.getId().equals(event.order()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** Takes a step with its beginning and its end. */
    interface Steps {
        void add(VoucherStep step, Instant from, Instant to);
    }

    private record Open(VoucherStep step, @Nullable String order) {}

    /** A step that was opened again counts from the last time. */
    void write(Steps steps) {
        Map<Open, Instant> open = new HashMap<>();
        for (VoucherEvent event : history.stream().filter(this::counts).toList()) {
            ENDS.forEach((step, acts) -> {
                if (acts.contains(event.act())) {
                    Instant from = open.remove(new Open(step, event.order()));
                    if (from != null) {
                        steps.add(step, from, event.at());
                    }
                }
            });
            VoucherStep opened = OPENS.get(event.act());
            if (opened != null) {
                open.put(new Open(opened, event.order()), event.at());
            }
        }
    }

    private boolean counts(VoucherEvent event) {
        return event.act() != VoucherAct.PASSED || approvals.get(event.order()) == event;
    }
}
