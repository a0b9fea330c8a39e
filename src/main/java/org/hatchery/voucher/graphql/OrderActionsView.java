package org.hatchery.voucher.graphql;

import static org.hatchery.voucher.OrderState.ACCEPTED;
import static org.hatchery.voucher.OrderState.CONFIRMED;
import static org.hatchery.voucher.OrderState.CONTRACTED;
import static org.hatchery.voucher.OrderState.DELIVERED;
import static org.hatchery.voucher.OrderState.IN_SERVICE;
import static org.hatchery.voucher.OrderState.PLACED;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.voucher.ClaimState;
import org.hatchery.voucher.OrderState;

/** What the viewer may do with an order. */
record OrderActionsView(
        boolean answer,
        boolean cancel,
        boolean contract,
        boolean start,
        boolean deliver,
        boolean confirm,
        boolean claim,
        boolean review,
        boolean clawBack) {
    private static final Set<ClaimState> UNDER_REVIEW =
            Set.of(ClaimState.CITY_REVIEW, ClaimState.AGENCY_REVIEW, ClaimState.PUBLIC_NOTICE);

    static OrderActionsView of(OrderView order, Actor actor) {
        OrderState state = order.state();
        OrderParties parties = order.parties();
        boolean either = parties.isApplicant(actor) || parties.isProvider(actor);
        return new OrderActionsView(
                state == PLACED && parties.isProvider(actor),
                Set.of(PLACED, ACCEPTED, CONTRACTED, IN_SERVICE).contains(state) && either,
                state == ACCEPTED && either,
                state == CONTRACTED && parties.isProvider(actor),
                (state == CONTRACTED || state == IN_SERVICE) && parties.isProvider(actor),
                state == DELIVERED && parties.isApplicant(actor),
                state == CONFIRMED && isToBeClaimed(order) && parties.isClaimant(actor),
                claimIn(order, UNDER_REVIEW) && parties.isReviewer(actor),
                claimIn(order, Set.of(ClaimState.SETTLED)) && parties.isAuthority(actor));
    }

    private static boolean isToBeClaimed(OrderView order) {
        return order.claim() == null || claimIn(order, Set.of(ClaimState.RETURNED));
    }

    private static boolean claimIn(OrderView order, Set<ClaimState> states) {
        return order.claim() != null && states.contains(order.claim().state());
    }
}
