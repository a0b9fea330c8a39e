package org.hatchery.voucher.graphql;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Rejection;
import org.hatchery.voucher.Contract;
import org.hatchery.voucher.Delivery;
import org.hatchery.voucher.OrderAct;
import org.hatchery.voucher.ProgressOrder;
import org.hatchery.voucher.RedeemVoucher;
import org.hatchery.voucher.ReviewClaim;
import org.hatchery.voucher.SubmitClaim;
import org.hatchery.voucher.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of orders and claims in {@code voucher.graphqls}. */
@Controller
class OrderController {
    private final RedeemVoucher redeemVoucher;
    private final ProgressOrder progressOrder;
    private final SubmitClaim submitClaim;
    private final ReviewClaim reviewClaim;
    private final VoucherViews views;
    private final VoucherMapper mapper;
    private final RegionViews regions;

    OrderController(
            RedeemVoucher redeemVoucher,
            ProgressOrder progressOrder,
            SubmitClaim submitClaim,
            ReviewClaim reviewClaim,
            VoucherViews views,
            VoucherMapper mapper,
            RegionViews regions) {
        this.redeemVoucher = redeemVoucher;
        this.progressOrder = progressOrder;
        this.submitClaim = submitClaim;
        this.reviewClaim = reviewClaim;
        this.views = views;
        this.mapper = mapper;
        this.regions = regions;
    }

    @MutationMapping
    OrderPayload redeemVoucher(@Argument RedeemVoucherInput input, Actor actor) {
        return answer(() -> {
            Receipt receipt = Receipt.of(actor, input.idempotencyKey(), input);
            Voucher voucher =
                    redeemVoucher.redeem(VoucherViews.key(input.voucher()), mapper.toPurchase(input), receipt, actor);
            return payload(voucher, receipt.id(), actor);
        });
    }

    @MutationMapping
    OrderPayload acceptOrder(@Argument OrderNoteInput input, Actor actor) {
        return act(input.order(), input.idempotencyKey(), input.note(), "accept" + input, actor, progressOrder::accept);
    }

    @MutationMapping
    OrderPayload declineOrder(@Argument OrderReasonInput input, Actor actor) {
        return act(
                input.order(),
                input.idempotencyKey(),
                input.reason(),
                "decline" + input,
                actor,
                progressOrder::decline);
    }

    @MutationMapping
    OrderPayload cancelOrder(@Argument OrderReasonInput input, Actor actor) {
        return act(
                input.order(), input.idempotencyKey(), input.reason(), "cancel" + input, actor, progressOrder::cancel);
    }

    @MutationMapping
    OrderPayload recordContract(@Argument RecordContractInput input, Actor actor) {
        var contract = new Contract(input.number().strip(), input.signedOn());
        return act(
                input.order(),
                input.idempotencyKey(),
                null,
                input.toString(),
                actor,
                order -> progressOrder.contract(order, contract));
    }

    @MutationMapping
    OrderPayload startOrder(@Argument OrderNoteInput input, Actor actor) {
        return act(input.order(), input.idempotencyKey(), input.note(), "start" + input, actor, progressOrder::start);
    }

    @MutationMapping
    OrderPayload deliverOrder(@Argument DeliverOrderInput input, Actor actor) {
        var delivery = new Delivery(input.on(), input.summary().strip());
        return act(
                input.order(),
                input.idempotencyKey(),
                null,
                input.toString(),
                actor,
                order -> progressOrder.deliver(order, delivery));
    }

    @MutationMapping
    OrderPayload confirmDelivery(@Argument OrderNoteInput input, Actor actor) {
        return act(
                input.order(), input.idempotencyKey(), input.note(), "confirm" + input, actor, progressOrder::confirm);
    }

    @MutationMapping
    OrderPayload submitClaim(@Argument SubmitClaimInput input, Actor actor) {
        return act(
                input.order(),
                input.idempotencyKey(),
                null,
                input.toString(),
                actor,
                order -> submitClaim.submit(order, mapper.toRequest(input)));
    }

    @MutationMapping
    OrderPayload reviewClaim(@Argument ReviewClaimInput input, Actor actor) {
        return act(
                input.order(),
                input.idempotencyKey(),
                input.reason(),
                input.toString(),
                actor,
                order -> reviewClaim.review(order, input.decision(), input.noticeUntil()));
    }

    @MutationMapping
    OrderPayload clawBackClaim(@Argument OrderReasonInput input, Actor actor) {
        return act(
                input.order(),
                input.idempotencyKey(),
                input.reason(),
                "clawBack" + input,
                actor,
                reviewClaim::clawBack);
    }

    /**
     * Does something to an order.
     *
     * @param request everything that was asked, for the receipt; names the act where its input does not
     */
    private OrderPayload act(
            String order,
            String idempotencyKey,
            @Nullable String note,
            String request,
            Actor actor,
            Function<OrderAct, Voucher> act) {
        return answer(() -> {
            OrderKey key = OrderKey.of(order);
            Receipt receipt = Receipt.of(actor, idempotencyKey, request);
            return payload(
                    act.apply(new OrderAct(key.voucher(), key.order(), note, receipt, actor)), key.order(), actor);
        });
    }

    /** A provider hears of its own orders only, also right after an act of its own. */
    private OrderPayload payload(Voucher voucher, String order, Actor actor) {
        return OrderPayload.of(views.of(voucher.seenBy(actor.scope())), order);
    }

    private static OrderPayload answer(Supplier<OrderPayload> act) {
        try {
            return act.get();
        } catch (Rejection declined) {
            return OrderPayload.declined(declined.errors());
        }
    }

    @SchemaMapping(typeName = "VoucherOrder")
    RegionView providerRegion(OrderView order) {
        return regions.of(order.providerPlace());
    }

    @SchemaMapping(typeName = "VoucherOrder")
    @Nullable RegionView partner(OrderView order) {
        return order.partnerPlace() == null ? null : regions.of(order.partnerPlace());
    }

    @SchemaMapping(typeName = "VoucherOrder")
    OrderActionsView viewerCan(OrderView order, Actor actor) {
        return OrderActionsView.of(order, actor);
    }
}
