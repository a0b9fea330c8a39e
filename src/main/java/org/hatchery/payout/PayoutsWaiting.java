package org.hatchery.payout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Payouts to make, to make again, and to wait for. */
@Order(25)
@Component
class PayoutsWaiting implements WaitingSource {
    private final PayoutDirectory payouts;

    PayoutsWaiting(PayoutDirectory payouts) {
        this.payouts = payouts;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return switch (actor.role()) {
            case BUREAU ->
                List.of(
                        waiting(
                                "payout.waits-payment",
                                "payout.waits-payment-next",
                                List.of(PayoutState.TO_PAY),
                                actor),
                        waiting("payout.waits-failed", "payout.waits-failed-next", List.of(PayoutState.FAILED), actor));
            case PROVIDER ->
                Stream.of(waiting(
                                "payout.waits-money",
                                "payout.waits-money-next",
                                List.of(PayoutState.TO_PAY, PayoutState.FAILED),
                                actor))
                        .filter(waiting -> waiting.count() > 0)
                        .toList();
            default -> List.of();
        };
    }

    private Waiting waiting(String kind, String next, List<PayoutState> states, Actor actor) {
        return Waiting.of(
                kind,
                next,
                payouts.search(new PayoutFilter(null, null, null, Set.copyOf(states)), actor.scope(), Waiting.SOME),
                "payouts",
                Map.of("states", states));
    }
}
