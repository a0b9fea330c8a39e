package org.hatchery.voucher.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.PageRequest;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.story.SeenVoucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.hatchery.voucher.story.VoucherFilter;
import org.hatchery.voucher.story.VoucherState;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Requests, orders and claims, each for whom the next step is. */
@Order(20)
@Component
class VouchersWaiting implements WaitingSource {
    private static final String LIST = "vouchers";
    private static final int NEAR_DAYS = 60;
    private static final Set<VoucherState> USABLE = Set.of(VoucherState.ISSUED, VoucherState.PARTLY_USED);

    private final VoucherDirectory vouchers;
    private final Clock clock;

    VouchersWaiting(VoucherDirectory vouchers, Clock clock) {
        this.vouchers = vouchers;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return switch (actor.role()) {
            case BUREAU ->
                List.of(
                        in(VoucherState.SUBMITTED, "voucher.waits-request", "voucher.waits-request-next", actor),
                        claims(ClaimState.CITY_REVIEW, "voucher.waits-city", "voucher.waits-city-next", actor),
                        claims(ClaimState.AGENCY_REVIEW, "voucher.waits-agency", "voucher.waits-agency-next", actor),
                        claims(ClaimState.APPROVED, "voucher.waits-settle", "voucher.waits-settle-next", actor),
                        orders(OrderState.DISPUTED, "voucher.waits-dispute", "voucher.waits-dispute-next", actor));
            case FIRM ->
                List.of(
                        orders(OrderState.DELIVERED, "voucher.waits-confirm", "voucher.waits-confirm-next", actor),
                        orders(OrderState.ACCEPTED, "voucher.waits-contract", "voucher.waits-contract-next", actor),
                        orders(OrderState.CONFIRMED, "voucher.waits-claim", "voucher.waits-claim-next", actor),
                        claims(ClaimState.RETURNED, "voucher.waits-correction", "voucher.waits-correction-next", actor),
                        usable(actor),
                        expiring(actor));
            case PROVIDER ->
                Stream.of(
                                orders(OrderState.PLACED, "voucher.waits-answer", "voucher.waits-answer-next", actor),
                                orders(OrderState.CONTRACTED, "voucher.waits-start", "voucher.waits-start-next", actor),
                                orders(
                                        OrderState.IN_SERVICE,
                                        "voucher.waits-delivery",
                                        "voucher.waits-delivery-next",
                                        actor),
                                orders(OrderState.CONFIRMED, "voucher.waits-claim", "voucher.waits-claim-next", actor),
                                claims(
                                        ClaimState.RETURNED,
                                        "voucher.waits-correction",
                                        "voucher.waits-correction-next",
                                        actor))
                        .filter(waiting -> waiting.count() > 0) // a base has no orders at all
                        .toList();
            default -> List.of();
        };
    }

    private Waiting in(VoucherState state, String kind, String next, Actor actor) {
        return waiting(
                kind,
                next,
                filter(Set.of(state), null, null, null),
                Waiting.SOME,
                actor,
                Map.of("states", List.of(state)));
    }

    private Waiting orders(OrderState state, String kind, String next, Actor actor) {
        return waiting(
                kind,
                next,
                filter(null, Set.of(state), null, null),
                Waiting.SOME,
                actor,
                Map.of("orderStates", List.of(state)));
    }

    private Waiting claims(ClaimState state, String kind, String next, Actor actor) {
        return waiting(
                kind,
                next,
                filter(null, null, Set.of(state), null),
                Waiting.SOME,
                actor,
                Map.of("claimStates", List.of(state)));
    }

    private Waiting usable(Actor actor) {
        return waiting(
                "voucher.waits-use",
                "voucher.waits-use-next",
                filter(USABLE, null, null, null),
                Waiting.SOME,
                actor,
                Map.of("states", List.copyOf(USABLE)));
    }

    private Waiting expiring(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(NEAR_DAYS);
        return Waiting.of(
                "voucher.waits-expiry",
                "voucher.waits-expiry-next",
                vouchers.search(
                        filter(USABLE, null, null, new DayRange(today, last)),
                        actor.scope(),
                        Waiting.earliest("VALID_UNTIL")),
                VouchersWaiting::due,
                LIST,
                Map.of(
                        "states",
                        List.copyOf(USABLE),
                        "validUntil",
                        Map.of("from", today.toString(), "to", last.toString())));
    }

    private static @Nullable Due due(SeenVoucher voucher) {
        LocalDate last = voucher.life().validUntil();
        return last == null ? null : Due.of(last, voucher.basis().programmeTitle(), About.of("Voucher", voucher.id()));
    }

    private Waiting waiting(
            String kind, String next, VoucherFilter filter, PageRequest some, Actor actor, Map<String, Object> said) {
        return Waiting.of(kind, next, vouchers.search(filter, actor.scope(), some), LIST, said);
    }

    private static VoucherFilter filter(
            @Nullable Set<VoucherState> states,
            @Nullable Set<OrderState> orderStates,
            @Nullable Set<ClaimState> claimStates,
            @Nullable DayRange validUntil) {
        return new VoucherFilter(null, null, null, states, orderStates, claimStates, null, null, validUntil, null);
    }
}
