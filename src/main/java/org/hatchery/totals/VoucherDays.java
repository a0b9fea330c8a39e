package org.hatchery.totals;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.voucher.VoucherAct;
import org.hatchery.voucher.VoucherEvent;
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

    private final List<VoucherEvent> history;

    VoucherDays(List<VoucherEvent> history) {
        this.history = history;
    }

    /** Takes a step with its beginning and its end. */
    interface Steps {
        void add(VoucherStep step, Instant from, Instant to);
    }

    private record Open(VoucherStep step, @Nullable String order) {}

    /** A step that was opened again counts from the last time. */
    void write(Steps steps) {
        Map<Open, Instant> open = new HashMap<>();
        for (VoucherEvent event : history) {
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
}
